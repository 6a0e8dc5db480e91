import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

import type { FeatureCollection } from 'geojson'

import type { Plugin } from 'vite'

import { pack } from '../src/map/gl/packed.ts'

/** Properties that the moving map's style reads; names and sources stay with the page. */
const DRAWN = ['id', 'role', 'kind', 'level'] as const
/** Roles that only the page or its inset uses. */
const UNDRAWN = new Set([
  'neighbour-district',
  'neighbour-province',
  'district-border',
  'country',
  'country-province',
  'country-focus',
  'peak',
])

/** A geographic file cut to what the moving map draws of it: lines and areas, few properties. */
export function drawnOf({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ geometry, properties }) => {
        const role = String(properties?.role ?? '')
        return geometry.type !== 'Point' && !UNDRAWN.has(role)
      })
      .map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry,
        properties: Object.fromEntries(
          DRAWN.filter((key) => properties?.[key] !== undefined).map((key) => [
            key,
            properties?.[key] as unknown,
          ]),
        ),
      })),
  }
}

/**
 * Makes `<file>.geojson?drawn` the address of a file that holds what the moving map draws of it:
 * the whole files carry names, sources and licences that the page has already.
 */
export function drawnFiles(): Plugin {
  let serving = false
  return {
    name: 'drawn-files',
    enforce: 'pre',
    configResolved({ command }) {
      serving = command === 'serve'
    },
    load: {
      filter: { id: /\.geojson\?drawn$/ },
      handler(id) {
        const file = id.replace(/\?drawn$/, '')
        const whole = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection
        const text = JSON.stringify(pack(drawnOf(whole)))
        if (serving) {
          const address = `data:application/json,${encodeURIComponent(text)}`
          return { code: `export default ${JSON.stringify(address)}`, moduleType: 'js' }
        }
        const ref = this.emitFile({
          type: 'asset',
          name: basename(file, '.geojson') + '.json',
          source: text,
        })
        return { code: `export default import.meta.ROLLUP_FILE_URL_${ref}`, moduleType: 'js' }
      },
    },
  }
}

/**
 * Makes `$story/<file>` mean a file of `folder`, and `.geojson` files importable like `.json`.
 * Throws when there is no such folder.
 */
export function storyFolder(folder: string): Plugin {
  const root = resolve(folder)
  return {
    name: 'story-folder',
    config() {
      if (!existsSync(root)) throw new Error(`STORY: found no folder ${root}`)
      return { resolve: { alias: { $story: root } } }
    },
    transform: {
      filter: { id: /\.geojson$/ },
      handler: (text) => ({
        // Parsing JSON at run time is cheaper than compiling it as a literal.
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(text)))})`,
        moduleType: 'js',
        map: null,
      }),
    },
  }
}
