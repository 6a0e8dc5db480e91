// long because: the whole vocabulary of the record is read in one place
/**
 * The vocabulary of the claims model, as plain data: what a source reports that somebody said,
 * never what happened.
 */

/** Languages the page can be read in (BCP 47): English, Dari, Pashto. */
export type Lang = 'en' | 'fa' | 'ps'

/**
 * A text by language. The data always have the English; a page holds its own language alone, and
 * English, marked as such, where its language has none.
 */
export type Text = { readonly [L in Lang]?: string }

/** A proper name, the same in every language, or a text where words of a language are part of it. */
export type Name = string | Text

/** Forms of a name that sentences in Dari and Pashto need; without them the name serves for all. */
export interface NameGrammar {
  /** `plural`: its verbs are in the plural, as after «طالبان». */
  readonly fa?: { readonly plural?: boolean }
  /** `oblique`: its form before a verb in the past and with postpositions, as «طالبانو». */
  readonly ps?: { readonly oblique?: string; readonly plural?: boolean }
}

/** Milliseconds since 1970-01-01T00:00Z. `-Infinity` and `Infinity` stand for open ends. */
export type Ms = number

export type ClaimId = string
export type PlaceId = string
export type PersonId = string
export type SourceId = string
/** A side's id from the story file. Two sides are parties to the fight, the rest third parties. */
export type SideId = string

/** Half-open interval of time, `start <= t < end`; an instant where both are equal. */
export interface Span {
  readonly start: Ms
  readonly end: Ms
}

export const KINDS = [
  'capture',
  'advance',
  'repelled',
  'presence',
  'denial',
  'casualties',
  'prisoners',
  'talks',
  'condition',
  'humanitarian',
  'appeal',
  'background',
] as const
/** What a claim is about. `capture` covers capture or control, `prisoners` surrender too. */
export type Kind = (typeof KINDS)[number]

export const PRECISIONS = ['point', 'settlement', 'district', 'province', 'unplaced'] as const
/** How exactly the source places a claim. `unplaced`: it names no place, or several. */
export type Precision = (typeof PRECISIONS)[number]

export const STATUSES = ['unverified', 'partly-supported', 'position', 'observed'] as const
/**
 * Result of the source's verification: nobody could verify it; something supports part of it; a
 * statement of position with nothing to verify; a named witness at the place.
 */
export type Status = (typeof STATUSES)[number]

export const FLAGS = ['against-interest', 'repeated'] as const
/**
 * Properties of a claim besides its verification: it reports a loss of the speaker's own side;
 * another claim repeats it, which confirms nothing. A claim may have both or, as most do, none.
 */
export type Flag = (typeof FLAGS)[number]

export const ASSERTIONS = [
  'holds',
  'entered',
  'fighting',
  'repelled',
  'not-entered',
  'does-not-hold',
] as const
/**
 * What a claim asserts about a party at a place: it holds it; it got in; it is fighting there; it
 * beat back the other party's attempt; it did not get in; it does not hold it.
 */
export type Assertion = (typeof ASSERTIONS)[number]

/** One control assertion, encoded by hand from a claim's text (rules: the data's README). */
export interface Control {
  /** District, province or smaller place that the assertion is about. */
  readonly place: PlaceId
  /** The party that the assertion is about, not the one that makes it. */
  readonly about: SideId
  readonly asserts: Assertion
  /** For a place with parts: whether it is about every part. A claim about some parts is `part`. */
  readonly scope?: 'whole' | 'part'
  /** With `scope: 'whole'`: parts that the claim itself excepts. */
  readonly except?: readonly PlaceId[]
}

export const RELATIONS = ['denies', 'repeats', 'revises', 'answers'] as const
export type RelationType = (typeof RELATIONS)[number]

/**
 * A link from the claim that carries it to one said before it (or at a time not known to be
 * later). Stored once; its inverse is derived.
 *
 * - `denies`: the two cannot both be right as stated. `expressly` when the text itself denies,
 *   else the contradiction lies between the texts and the reader sees "contradicts".
 * - `repeats`: says the same again. A repeated claim is not a confirmed one.
 * - `revises`: the same side said something different later.
 * - `answers`: a reply that could be true together with what it answers.
 */
export interface Relation {
  readonly type: RelationType
  readonly to: ClaimId
  readonly expressly?: boolean
  readonly note?: Text
}

/** When a claim was said: EDTF (ISO 8601-2, level 1), in the story's zone unless it has an offset. */
interface SaidDate {
  readonly edtf: string
  /** Latest instant at which it can have been said, ISO 8601 with offset, when a source gives it. */
  readonly by?: string
  /** Claims known to have been said after this one, though on the same day. */
  readonly before?: readonly ClaimId[]
  readonly note?: Text
}

/** When what a claim is about is said to have happened: a date as in `SaidDate`. */
export interface AboutDate {
  readonly edtf: string
  readonly note?: Text
}

interface Verification {
  readonly status: Status
  /** Who could not verify it, or who supports or witnessed it: in words, with the source named. */
  readonly note: Text
}

export const COUNTED = ['killed', 'wounded', 'captured'] as const

/**
 * A number as a claim gives it, never summed with others. `captured` covers taken prisoner and
 * surrendered. Several reports of one claim that differ give a range.
 */
export interface Figure {
  readonly what: (typeof COUNTED)[number]
  /** The party whose people are counted, or null for people of neither (civilians). */
  readonly of: SideId | null
  /** Least and most that reports of this claim give; equal when they agree. */
  readonly min: number
  /** Null when the claim gives no upper end ("at least", "more than"). */
  readonly max: number | null
  /** Whether the number is the source's rounding: "about", "hundreds". */
  readonly approximate?: boolean
  /** How the reports differ, or what period the number covers. */
  readonly note?: Text
}

/**
 * One statement by one speaker about one thing, paraphrased. Never a fact. The page starts without its
 * text, tier, role, figures and notes (see `Details`).
 */
export interface Claim {
  readonly id: ClaimId
  readonly side: SideId
  /** Editorial suggestion: `core` claims are the main ones. Not a judgement of truth. */
  readonly tier?: 'core' | 'extra'
  readonly speakers: readonly PersonId[]
  /** What the sources call the speaker. */
  readonly role?: Text
  readonly channel: Text
  readonly said: SaidDate
  readonly about: AboutDate
  /** `null` exactly when the precision is `unplaced`. */
  readonly place: PlaceId | null
  readonly precision: Precision
  readonly placeNote?: Text
  readonly kind: Kind
  /** The claim in a few words, to follow "NRF said:"; no full stop. */
  readonly summary: Text
  /** The whole paraphrase, speaker included. */
  readonly text?: Text
  readonly verification: Verification
  /** Present when the claim admits a loss of the speaker's own side: what it admits. */
  readonly againstInterest?: Text
  readonly control: readonly Control[]
  /** Casualties and prisoners that the claim counts; absent when it gives no number. */
  readonly figures?: readonly Figure[]
  readonly relations: readonly Relation[]
  readonly sources: readonly SourceId[]
  readonly sourcing: { readonly level: 'high' | 'medium' | 'low'; readonly note?: Text }
  readonly note?: Text
}

/** A claim with all its fields. */
export interface WholeClaim extends Claim {
  readonly tier: 'core' | 'extra'
  readonly role: Text
  readonly text: Text
}

type PlaceKind = 'province' | 'district' | 'settlement' | 'pass' | 'landmark' | 'area'

/** A place that claims or the map name. Its outline, if any, is in `places.geojson`. */
export interface Place {
  readonly id: PlaceId
  readonly kind: PlaceKind
  readonly name: Text
  readonly grammar?: NameGrammar
  readonly spellings: readonly string[]
  /** The place around it: a settlement's district, a district's province. */
  readonly within: PlaceId | null
  /** The district at which claims about this place are counted, where it is not known to lie in one. */
  readonly near?: PlaceId
  /** WGS 84 longitude and latitude of its label and marks. */
  readonly at: readonly [lng: number, lat: number]
  /** Position of its name when that differs from `at`, WGS 84. */
  readonly labelAt?: readonly [lng: number, lat: number]
  /** Uncertainty of the position, a radius in kilometres; 0 for a point. */
  readonly looseKm: number
  /** Prominence from 0, the most, to 4: orders the places of the filter. */
  readonly rank: number
  readonly certainty: 'good' | 'approximate' | 'uncertain'
  readonly note?: Text
}

export type * from './source-types'
export type * from './story-types'
