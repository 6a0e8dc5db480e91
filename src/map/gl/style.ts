import type { FeatureCollection } from 'geojson'
import type { StyleSpecification, LayerSpecification, ExpressionSpecification } from 'maplibre-gl'

/** Colours of the theme as the page computes them. */
export type Palette = Readonly<Record<PaletteName, string>>

export const PALETTE = [
  'paper',
  'land',
  'neighbour-province',
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
type PaletteName = (typeof PALETTE)[number]

/** The story's geographic files, and `veil`, which covers what is not the story's land. */
export type Sources = Readonly<Record<'places' | 'context' | 'relief' | 'veil', FeatureCollection>>

const LEVELS = [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000] as const

const is = (key: string, value: string | number): ExpressionSpecification => [
  '==',
  ['get', key],
  value,
]

function reliefLayers(palette: Palette): LayerSpecification[] {
  return LEVELS.map((level) => ({
    id: `relief-${level}`,
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

/** The layers of the terrain, bottom first. Pure. */
export function layersOf(palette: Palette): LayerSpecification[] {
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.land } },
    ...reliefLayers(palette),
    ...contextLayers(palette),
    // Invisible; for hit testing, so that a click finds its district.
    {
      id: 'district-areas',
      type: 'fill',
      source: 'places',
      filter: is('kind', 'district'),
      paint: { 'fill-color': 'rgba(0,0,0,0)' },
    },
  ]
}

const COLOURS = ['background-color', 'fill-color', 'fill-opacity', 'line-color'] as const
type Colour = (typeof COLOURS)[number]

/** Every colour of the layers: layer id, paint property, value. */
export function coloursOf(
  palette: Palette,
): readonly (readonly [layer: string, property: Colour, value: string | number])[] {
  return layersOf(palette).flatMap(({ id, paint = {} }) =>
    COLOURS.flatMap((property) => {
      const value = (paint as Partial<Record<Colour, unknown>>)[property]
      return typeof value === 'string' || typeof value === 'number'
        ? [[id, property, value] as const]
        : []
    }),
  )
}

/**
 * The WebGL map's whole style: self-contained, without external tiles, glyphs, sprites or fonts.
 * Pure.
 */
export function styleOf(palette: Palette, sources: Sources): StyleSpecification {
  // The files are simplified already; the default tolerance would simplify them once more.
  const file = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 })
  return {
    version: 8,
    sources: {
      places: file(sources.places),
      context: file(sources.context),
      relief: file(sources.relief),
      veil: file(sources.veil),
    },
    layers: layersOf(palette),
  }
}
