import type { Model } from '../claims/model'
import type { Scene } from '../scene/scene'
import type { SheetMaps } from './maps'
import type { FaceAdvances } from './text'

/** What a build prepares for pictures in one language, so that browsers need no code for it. */
export interface PictureKit {
  /** SVG paths of the land by id, in the frame's units (see `shapesOf`). */
  readonly shapes: Readonly<Record<string, string>>
  /** The key of a wide sheet as markup, by `keyVariant`. */
  readonly keys: Readonly<Record<string, string>>
  /** CSS families by token: 'font-serif' and 'font-sans'. */
  readonly families: Readonly<Record<string, string>>
  /** `@font-face` rules of the families, with the files in them. */
  readonly css: string
  /** Widths of the characters of the families. */
  readonly advances: FaceAdvances
  /** How a wide sheet lays out the map and its enlargement. */
  readonly layout: SheetMaps
}

/** Which optional entries the key of a picture has. */
export interface KeyNeeds {
  /** Whether the stripes of claims that can both be true are drawn. */
  readonly stripes: boolean
  /** Whether the map is according to one party. */
  readonly single: boolean
}

export function keyNeeds({ parties }: Model, { lands, view }: Scene): KeyNeeds {
  return {
    stripes: lands.some(({ fill }) => fill.pattern === 'stripes'),
    single: parties.some(({ id }) => id === view.lens),
  }
}

/** Name of a key in a kit. */
export const keyVariant = ({ stripes, single }: KeyNeeds): string => `${stripes}-${single}`
