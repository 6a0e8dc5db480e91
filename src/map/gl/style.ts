import type { FeatureCollection } from 'geojson'
import type { StyleSpecification, LayerSpecification, ExpressionSpecification } from 'maplibre-gl'
import { cordLayers } from './cord'
import { CLOTHS } from '../../theme/weave'

/** Colours of the theme as the page computes them. */
export type Palette = Readonly<Record<PaletteName, string>>

export const PALETTE = [
  'paper',
  'ink',
  'land',
  'water',
  'road',
  'province',
  'district',
  'neighbour-province',
  'neighbour-district',
  'first',
  'second',
  'veil',
  'height-1500',
  'height-2000',
  'height-2500',
  'height-3000',
  'height-3500',
  'height-4000',
  'height-4500',
  'height-5000',
] as const
export type PaletteName = (typeof PALETTE)[number]

/** The story's geographic files, and `veil`, which covers what is not the story's land. */
export type Sources = Readonly<
  Record<'places' | 'context' | 'osm' | 'relief' | 'veil', FeatureCollection>
>

const LEVELS = [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000] as const

const is = (key: string, value: string | number): ExpressionSpecification => [
  '==',
  ['get', key],
  value,
]

function reliefLayers(palette: Palette): LayerSpecification[] {
  return LEVELS.map((level) => ({
    id: `relief-${String(level)}`,
    type: 'fill',
    source: 'relief',
    filter: is('level', level),
    paint: { 'fill-color': palette[`height-${level}`], 'fill-antialias': false },
  }))
}

function contextLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'veil',
      type: 'fill',
      source: 'veil',
      paint: { 'fill-color': palette.paper, 'fill-opacity': Number(palette.veil) },
    },
    {
      id: 'neighbour-districts',
      type: 'line',
      source: 'context',
      filter: is('role', 'district-border'),
      paint: {
        'line-color': palette['neighbour-district'],
        'line-width': 0.6,
        'line-dasharray': [1, 4],
      },
    },
    {
      id: 'neighbour-provinces',
      type: 'line',
      source: 'context',
      filter: is('role', 'province-border'),
      paint: {
        'line-color': palette['neighbour-province'],
        'line-width': 0.9,
        'line-dasharray': [7, 3, 1.4, 3],
      },
    },
  ]
}

function overLayers(palette: Palette, focus: readonly string[]): LayerSpecification[] {
  const width = { 1: 2.2, 2: 1.4, 3: 0.8 } as const
  return [
    {
      id: 'roads',
      type: 'line',
      source: 'osm',
      filter: is('role', 'road'),
      paint: { 'line-color': palette.road, 'line-width': 0.9, 'line-dasharray': [3.5, 2] },
    },
    ...([3, 2, 1] as const).map((rank): LayerSpecification => ({
      id: `rivers-${String(rank)}`,
      type: 'line',
      source: 'osm',
      filter: ['all', is('role', 'river'), is('rank', rank)],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.water, 'line-width': width[rank] },
    })),
    {
      id: 'districts',
      type: 'line',
      source: 'places',
      filter: is('kind', 'district'),
      paint: { 'line-color': palette.district, 'line-width': 0.8 },
    },
    {
      id: 'focus',
      type: 'line',
      source: 'places',
      filter: ['all', is('kind', 'district'), ['in', ['get', 'id'], ['literal', [...focus]]]],
      paint: { 'line-color': palette.province, 'line-width': 1.2 },
    },
    {
      id: 'province',
      type: 'line',
      source: 'places',
      filter: is('kind', 'province'),
      paint: { 'line-color': palette.province, 'line-width': 1.8 },
    },
  ]
}

/** What a district's feature-state says of it: its cloth, and whether it is selected. */
export interface DistrictState {
  readonly cloth: string | null
  readonly selected: boolean
}

const DISTRICTS = { source: 'places', filter: is('kind', 'district') } as const

/**
 * One layer for each cloth over all districts, which shows those whose feature-state names it. A
 * step of the timeline changes feature-states alone, which MapLibre applies to tiles that it has:
 * no worker is asked, so a step is drawn in the next frame, and drawn when the workers are dead.
 * `look` goes into the image's id, so that another theme or scale asks for another image.
 */
function clothLayers(look: string): LayerSpecification[] {
  return CLOTHS.map((cloth) => ({
    id: `cloth-${cloth}`,
    type: 'fill',
    ...DISTRICTS,
    paint: {
      'fill-pattern': `cloth:${cloth}@${look}`,
      'fill-opacity': ['case', ['==', ['feature-state', 'cloth'], cloth], 1, 0],
    },
  }))
}

/** What the layers depend on besides the files: nothing that a moment changes. */
export interface Shown {
  /** Districts whose outline is stronger. */
  readonly focus: readonly string[]
  /** Suffix of the cloths' image ids. */
  readonly look: string
}

/** The layer that is asked which district lies under the pointer; it draws nothing. */
export const TARGET = 'target'

/** The layers of the story's land, bottom first. Pure. */
export function layersOf(palette: Palette, { look, focus }: Shown): LayerSpecification[] {
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.land } },
    ...reliefLayers(palette),
    ...contextLayers(palette),
    { id: TARGET, type: 'fill', ...DISTRICTS, paint: { 'fill-opacity': 0 } },
    ...clothLayers(look),
    ...overLayers(palette, focus),
    ...cordLayers(palette),
    {
      id: 'selected',
      type: 'line',
      ...DISTRICTS,
      paint: {
        'line-color': palette.ink,
        'line-width': 3,
        'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0],
      },
    },
  ]
}

/**
 * The WebGL map's whole style: self-contained, no tile, glyph, sprite or font from anywhere.
 * Pure.
 */
export function styleOf(palette: Palette, sources: Sources, shown: Shown): StyleSpecification {
  // The files are simplified already; the default tolerance would round them once more.
  const file = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 })
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      places: { ...file(sources.places), promoteId: 'id' }, // feature-states are kept by it
      context: file(sources.context),
      osm: file(sources.osm),
      relief: file(sources.relief),
      veil: file(sources.veil),
    },
    layers: layersOf(palette, shown),
  }
}
