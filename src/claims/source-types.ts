import type { Name, NameGrammar, PersonId, SourceId, Text } from './types'

/** A speaker: a person, an organisation or a group without a name in the sources. */
export interface Person {
  readonly id: PersonId
  readonly name: Text
  readonly grammar?: NameGrammar
  readonly unnamed?: boolean
  /** A named organisation; absent for people. */
  readonly organisation?: boolean
  readonly spellings?: readonly string[]
}

/** A published report. The page starts without its title, address and notes (see `Details`). */
export interface Source {
  readonly id: SourceId
  readonly publisher: Name
  /** Language of the report, BCP 47. */
  readonly lang: string
  readonly title?: string | null
  /** Why the title is missing or how it was found. */
  readonly titleNote?: Text
  readonly url?: string
  /** EDTF date of publication, or null when undated. */
  readonly published: string | null
  readonly publishedNote?: Text
}

/** A report with all its fields. */
export interface WholeSource extends Source {
  readonly title: string | null
  readonly url: string
}
