import type { ClaimId, Lang, Name, NameGrammar, PlaceId, SideId, Text } from './types'

/** A side as in the story file. */
export interface Side {
  readonly id: SideId
  readonly role: 'party' | 'third-party'
  /** Which of the theme's three colours it has. */
  readonly colour: 'blue' | 'ochre' | 'plum'
  readonly name: Text
  /** Name beside numbers of claims; absent where `name` is short enough in every language. */
  readonly mapName?: Text
  /** Full name, for the legend. */
  readonly longName: Text
  readonly grammar?: NameGrammar
}

/** `both`, `compare`, or the id of the party whose claims colour the map. */
export type Lens = string
/** Which date of a claim counts: when it was said, or when what it is about is said to have happened. */
export type Clock = 'said' | 'about'

/** What `story.json` holds. */
export interface Story {
  readonly id: string
  /** Version of the data (semantic) and the ISO day on which it was published. */
  readonly edition: { readonly version: string; readonly date: string }
  /** Languages that the site has pages in; English comes first. */
  readonly languages: readonly Lang[]
  /** Where readers send corrections of a translation: a web or mail address. */
  readonly translationContact?: string
  readonly title: Text
  readonly subtitle: Text
  readonly description: Text
  /** First and last day of the window, ISO dates, both inclusive. */
  readonly window: { readonly first: string; readonly last: string }
  /** IANA name and fixed offset of the zone that all times are in. */
  readonly zone: { readonly iana: string; readonly offset: string; readonly name: Text }
  /** The country of the inset. */
  readonly country: Text
  readonly sides: readonly Side[]
  /** The province whose outline is drawn, and the districts in reading order. */
  readonly province: PlaceId
  readonly districts: readonly PlaceId[]
  /** Districts whose outlines are drawn stronger. */
  readonly focus: readonly PlaceId[]
  /** The map's first view, WGS 84: west, south, east, north. */
  readonly frame: readonly [west: number, south: number, east: number, north: number]
  /** Positions of names and counts on the map, and its enlarged part. */
  readonly layout: LabelLayout
  /** Bounds of the relief's data; beyond them the map fades. WGS 84. */
  readonly known: readonly [west: number, south: number, east: number, north: number]
  /** The view that the page opens with; `t` is an ISO 8601 date-time, in the zone unless it has an offset. */
  readonly opening: { readonly t: string; readonly lens: Lens; readonly clock: Clock }
  readonly unknown: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[]
  readonly steps: readonly Step[]
  readonly corrections: readonly Correction[]
  readonly credits: readonly Credit[]
}

/** One step of the guided reading: sentences, each with the claims that it rests on, and its view. */
export interface Step {
  readonly title: Text
  readonly sentences: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[]
  /** Query string of the view, as in the page's address. */
  readonly view: string
}

/** A logged change to published claims; `date` is the ISO day in the story's zone. */
export interface Correction {
  readonly date: string
  readonly text: Text
  readonly claims: readonly ClaimId[]
}

interface Credit {
  readonly what: Text
  readonly who: Name
  readonly licence: Name
  /** Short form for the line under the map; absent when it is not about the map. */
  readonly onMap?: string
  readonly url?: string
  readonly note?: Text
}

/** Positions of a place's name and counts, on maps of one class of width. */
export interface PlaceLabel {
  readonly place: PlaceId
  /**
   * Position of the name, WGS 84, projected like its map: the enlargement for a place that is
   * enlarged, else the whole map. It may lie outside the map's bounds.
   */
  readonly name: LngLat
  /** Start of the counts when they are apart from the name. */
  readonly counts?: LngLat
  /**
   * Alignment of name and counts at their points: `start` extends to the left, `end` to the right,
   * on every page, as geography is never mirrored; `middle` to both sides.
   */
  readonly side: 'start' | 'middle' | 'end'
  /** Counts of the sides beside each other, or one under the other. */
  readonly stack: 'row' | 'column'
  /** A point of the place's own land, to which a leader runs from the name or the counts. */
  readonly foot?: LngLat
}

type LngLat = readonly [lng: number, lat: number]

/** The enlarged part of the map, and the labels of each class of width, in drawing order. */
export interface LabelLayout {
  readonly enlargement: {
    /** WGS 84: west, south, east, north. */
    readonly bounds: readonly [west: number, south: number, east: number, north: number]
    readonly name: Text
    /** Districts whose names and counts are in or beside the enlargement. */
    readonly places: readonly PlaceId[]
  }
  /** Maps up to 499 px wide. */
  readonly narrow: readonly PlaceLabel[]
  /** Maps of 500 to 859 px. */
  readonly medium: readonly PlaceLabel[]
  /** Maps from 860 px wide and 380 px high. */
  readonly wide: readonly PlaceLabel[]
}
