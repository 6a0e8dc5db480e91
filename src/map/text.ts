import type { Text } from '../claims/types'

/** A name or height on the map that no claim is placed at: river, peak, neighbouring province. */
export interface MapText {
  readonly id: string
  readonly kind: 'river' | 'peak' | 'neighbour'
  /** null for a summit without a name. */
  readonly text: Text | null
  /** Height of a summit in metres, as OpenStreetMap has it. */
  readonly metres: number | null
  /** WGS 84. */
  readonly at: readonly [lng: number, lat: number]
  /** Degrees, clockwise, along a river. */
  readonly angle: number
  /** 0 first. */
  readonly rank: number
  /** District in which it lies, if one of the story's: it withdraws under a weave. */
  readonly within: string | null
}
