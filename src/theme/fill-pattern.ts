/** The districts' fill patterns: which one, and the names of their definitions in a page. */

/** A side's part of a fill pattern: absent, drawn as two edges, or filled. */
export type SideState = 'none' | 'maybe' | 'made'
/** By party, in the data's order. */
export type SideStates = readonly [SideState, SideState]
export type PatternKind = 'hatch' | 'crosshatch' | 'stripes'

/**
 * How a district is drawn. `plain`: the relief alone, without a tile. `hatch`: lines of one side.
 * `crosshatch`: lines of both sides, neither on top, where the claims contradict each other.
 * `stripes`: lines of both sides side by side, where both make claims and these can all be true.
 */
export interface FillPattern {
  readonly pattern: PatternKind | 'plain'
  readonly sides: SideStates
}

/** The fill of land that no side shown claims. */
export const PLAIN: FillPattern = { pattern: 'plain', sides: ['none', 'none'] }

/** Name of a fill pattern and its states, for ids. */
export function fillId(pattern: string, sides: SideStates): string {
  return `${pattern}-${sides.join('-')}`
}

/** Prefix of the ids of the patterns that a page's samples share. */
export const SAMPLE = 'sample-'

/** CSS value of a sample's fill, from the patterns of `samplePatterns`; 'none' for plain land. */
export function sampleFill({ pattern, sides }: FillPattern): string {
  return pattern === 'plain' ? 'none' : `url(#${SAMPLE}${fillId(pattern, sides)})`
}
