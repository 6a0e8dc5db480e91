import type { MakeCatalogue } from '../catalogue'
import { psBuilder } from './builder'
import { psCaption } from './caption'
import { psCardPictures } from './card-pictures'
import { psCards } from './cards'
import { psCompare } from './compare'
import { psData } from './data'
import { psDocument } from './document'
import { psFilter } from './filter'
import { psImages } from './images'
import { psInterface } from './interface'
import { psLedger } from './ledger'
import { psMap } from './map'
import { psMatrix } from './matrix'
import { psPlayOptions } from './play-options'
import { psSigns } from './signs'
import { psSite } from './site'
import { psStep } from './step'
import { psTranslation } from './translation'
import { psViews } from './views'

/** All words in Pashto, for a story whose names have these forms. */
export const makeCatalogue: MakeCatalogue = (forms) => ({
  forms,
  interface: psInterface(forms),
  builder: psBuilder,
  caption: psCaption(forms),
  cardPictures: psCardPictures(forms),
  cards: psCards,
  compare: psCompare,
  data: psData,
  document: psDocument(forms),
  filter: psFilter,
  images: psImages,
  ledger: psLedger(forms),
  map: psMap(forms),
  matrix: psMatrix,
  playOptions: psPlayOptions,
  signs: psSigns,
  site: psSite(forms),
  step: psStep,
  translation: psTranslation,
  views: psViews,
})
