import type { MakeCatalogue } from '../catalogue'
import { faBuilder } from './builder'
import { faCaption } from './caption'
import { faCardPictures } from './card-pictures'
import { faCards } from './cards'
import { faCompare } from './compare'
import { faData } from './data'
import { faDocument } from './document'
import { faFilter } from './filter'
import { faImages } from './images'
import { faInterface } from './interface'
import { faLedger } from './ledger'
import { faMap } from './map'
import { faMatrix } from './matrix'
import { faPlayOptions } from './play-options'
import { faSigns } from './signs'
import { faSite } from './site'
import { faStep } from './step'
import { faTranslation } from './translation'
import { faViews } from './views'

/** All words of Dari, for a story whose names have these forms. */
export const makeCatalogue: MakeCatalogue = (forms) => ({
  forms,
  interface: faInterface(forms),
  builder: faBuilder,
  caption: faCaption(forms),
  cardPictures: faCardPictures(forms),
  cards: faCards,
  compare: faCompare,
  data: faData,
  document: faDocument,
  filter: faFilter,
  images: faImages,
  ledger: faLedger(forms),
  map: faMap(forms),
  matrix: faMatrix,
  playOptions: faPlayOptions,
  signs: faSigns,
  site: faSite,
  step: faStep,
  translation: faTranslation,
  views: faViews,
})
