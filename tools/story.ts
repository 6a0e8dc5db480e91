import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Plugin } from 'vite'

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
