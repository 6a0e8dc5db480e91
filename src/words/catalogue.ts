import type { Lang } from '../claims/types'
import type { BuilderStrings } from './en/builder'
import type { CaptionStrings } from './en/caption'
import type { CardPictureStrings } from './en/card-pictures'
import type { CardStrings } from './en/cards'
import type { CompareStrings } from './en/compare'
import type { DataWords } from './en/data'
import type { DocumentStrings } from './en/document'
import type { FilterStrings } from './en/filter'
import type { ImageStrings } from './en/images'
import type { Words } from './en/interface'
import type { LedgerStrings } from './en/ledger'
import type { MapStrings } from './en/map'
import type { MatrixStrings } from './en/matrix'
import type { PlayOptionStrings } from './en/play-options'
import type { SignStrings } from './en/signs'
import type { SiteStrings } from './en/site'
import type { StepStrings } from './en/step'
import type { ViewStrings } from './en/views'
import type { TranslationStrings } from './translation-strings'

/**
 * All words of a language other than English, in one JavaScript file that only its pages fetch. The
 * English ones are in the modules of `en/`, which each part of the page imports as it needs them.
 */
export interface Catalogue {
  readonly forms: NameForms
  readonly interface: Words
  readonly builder: BuilderStrings
  readonly caption: CaptionStrings
  readonly cardPictures: CardPictureStrings
  readonly cards: CardStrings
  readonly compare: CompareStrings
  readonly data: DataWords
  readonly document: DocumentStrings
  readonly filter: FilterStrings
  readonly images: ImageStrings
  readonly ledger: LedgerStrings
  readonly map: MapStrings
  readonly matrix: MatrixStrings
  readonly playOptions: PlayOptionStrings
  readonly signs: SignStrings
  readonly site: SiteStrings
  readonly step: StepStrings
  readonly translation: TranslationStrings
  readonly views: ViewStrings
}

/** Forms of the story's names that sentences need, which its data give. */
export interface NameForms {
  /**
   * The form of a name that stands before a verb in the past and with postpositions (Pashto:
   * «طالبانو» of «طالبان»); the name itself where the data give no other.
   */
  oblique(name: string): string
  /** Whether verbs after the name are in the plural (Dari: «طالبان گفتند»). */
  isPlural(name: string): boolean
}

/** Makes a language's catalogue for a story whose names have these forms. */
export type MakeCatalogue = (forms: NameForms) => Catalogue

const catalogues = new Map<Lang, Catalogue>()

/** Adds a language. Called once, before anything is rendered. */
export function addCatalogue(lang: Lang, catalogue: Catalogue): void {
  catalogues.set(lang, catalogue)
}

/** The catalogue of a language; undefined for English and before it was added. */
export const catalogueOf = (lang: Lang): Catalogue | undefined => catalogues.get(lang)
