import type { Plugin } from 'vite'

import { coloursCss } from '../src/theme/colours-css.ts'
import { facesCss, stacksCss } from '../src/theme/fonts-css.ts'
import { landCss } from '../src/theme/land-styles.ts'

const NAME = 'virtual:theme.css'

/** Makes `virtual:theme.css` importable: fonts, colours and land of every page, from tables of src/theme. */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: { filter: { id: /^virtual:theme\.css$/ }, handler: () => `\0${NAME}` },
    load: {
      filter: { id: /^\0virtual:theme\.css$/ },
      handler: () => stacksCss('en') + facesCss('en') + coloursCss() + landCss(),
    },
  }
}
