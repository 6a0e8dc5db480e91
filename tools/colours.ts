import type { Plugin } from 'vite'

import { coloursCss } from '../src/theme/colours-css.ts'

const NAME = 'virtual:colours.css'

/** Makes `virtual:colours.css` importable: the custom properties of src/theme/colours.ts. */
export function colours(): Plugin {
  return {
    name: 'colours',
    resolveId: { filter: { id: /^virtual:colours\.css$/ }, handler: () => `\0${NAME}` },
    load: { filter: { id: /^\0virtual:colours\.css$/ }, handler: coloursCss },
  }
}
