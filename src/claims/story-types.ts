import type { ClaimId, PlaceId, SideId, Text } from './types'

/** A side as the story file lists it. */
export interface Side {
  readonly id: SideId
  readonly role: 'party' | 'third-party'
  /** Which of the theme's three colours draws it. */
  readonly colour: 'blue' | 'ochre' | 'plum'
  readonly name: Text
  /** Full name, for the legend. */
  readonly longName: Text
}

/** `both`, `compare`, or the id of the party whose claims colour the map. */
export type Lens = string
export type Clock = 'said' | 'about'

/** What `story.json` holds. */
export interface Story {
  readonly id: string
  /** Version of the data (semantic) and the ISO day on which it was published. */
  readonly edition: { readonly version: string; readonly date: string }
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
  /** Places that must be unmistakable at first sight. */
  readonly focus: readonly PlaceId[]
  /** What the map shows at first, WGS 84: west, south, east, north. */
  readonly frame: readonly [west: number, south: number, east: number, north: number]
  /** Where names and counts stand on the map, and what of it is enlarged. */
  readonly layout: MapLayout
  /** Bounds within which the land's relief is known; beyond, the map fades. WGS 84. */
  readonly known: readonly [west: number, south: number, east: number, north: number]
  readonly opening: { readonly t: string; readonly lens: Lens; readonly clock: Clock }
  readonly unknown: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[]
  readonly steps: readonly Step[]
  readonly corrections: readonly Correction[]
  readonly credits: readonly Credit[]
}

/** One step of the guided reading: sentences, each backed by claims, and the view they speak of. */
export interface Step {
  readonly title: Text
  readonly sentences: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[]
  /** Query string of the view, as in the page's address. */
  readonly view: string
}

export interface Correction {
  readonly date: string
  readonly text: Text
  readonly claims: readonly ClaimId[]
}

export interface Credit {
  readonly what: Text
  readonly who: string
  readonly licence: string
  /** Short form for the line under the map; absent when it is not about the map. */
  readonly onMap?: string
  readonly url?: string
  readonly note?: Text
}

/** Where the name and the counts of a place stand, on maps of one class of width. */
export interface PlaceLabel {
  readonly place: PlaceId
  /**
   * Where the name stands, WGS 84, projected like the map it belongs to: the enlargement for a place
   * that is enlarged, else the whole map. It may lie outside the map's bounds.
   */
  readonly name: LngLat
  /** Where the counts begin when they stand apart from the name. */
  readonly counts?: LngLat
  /**
   * Which way name and counts grow from their points: `start` to the left, `end` to the right, on
   * every page, as geography is never mirrored; `middle` to both sides.
   */
  readonly side: 'start' | 'middle' | 'end'
  /** Counts of the sides beside each other, or one under the other. */
  readonly stack: 'row' | 'column'
  /** A point of the place's own land to which a leader runs from the name or the counts. */
  readonly foot?: LngLat
}

type LngLat = readonly [lng: number, lat: number]

/** The enlarged part of the map, and the labels of each class of width, in drawing order. */
export interface MapLayout {
  readonly enlargement: {
    /** WGS 84: west, south, east, north. */
    readonly bounds: readonly [west: number, south: number, east: number, north: number]
    readonly name: Text
    /** Districts whose names and counts stand in or beside the enlargement. */
    readonly places: readonly PlaceId[]
  }
  /** Maps up to 499 px wide. */
  readonly narrow: readonly PlaceLabel[]
  /** Maps of 500 to 859 px. */
  readonly medium: readonly PlaceLabel[]
  /** Maps from 860 px wide and 380 px high. */
  readonly wide: readonly PlaceLabel[]
}
