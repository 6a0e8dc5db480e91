import swatch from '../theme/Swatch.svelte?raw'
import base from '../theme/base.css?raw'
import marks from '../theme/marks.css?raw'
import tokens from '../theme/tokens.css?raw'
import type { Lang } from '../claims/types'

/**
 * The page's own styles, made fit for a file that stands alone: no variables, no states of a
 * pointer, no media. Each part's rules reach only into the group that carries its class.
 */
const PARTS: Readonly<Record<string, string>> = {
  'p-land': base,
  'p-swatch': styleOf(swatch),
  'p-sheet': marks,
}

function styleOf(component: string): string {
  return /<style>([\s\S]*)<\/style>/.exec(component)?.[1] ?? ''
}

/** What a style can say of a drawing; the rest is about boxes and pointers. */
const DRAWN =
  /^(fill|stroke|opacity|font-(family|weight|style|size)|text-anchor|letter-spacing|paint-order)/

/** Names of the custom properties of the light theme, which a picture always wears. */
const LIGHT = new Map(
  [...(/:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.trim()],
  ),
)

/** The site's faces, as a browser and as the files' own names have them, for both scripts. */
const FACES = {
  serif: `'Source Serif 4','Claims Serif Variable'`,
  sans: `'Source Sans 3','Claims SansVF'`,
  vazirmatn: 'Vazirmatn',
}

/**
 * Families of a language's text; the first one has the letters of its script. No spaces between
 * them: resvg does not trim them before a quoted name.
 */
export function familiesOf(lang: Lang): Readonly<Record<'serif' | 'sans', string>> {
  if (lang === 'en')
    return { serif: `${FACES.serif},Georgia,serif`, sans: `${FACES.sans},Arial,sans-serif` }
  // Sans for both: resvg drops a line of Arabic letters whose signs come from a second font.
  const mixed = `${FACES.vazirmatn},sans-serif`
  return { serif: mixed, sans: mixed }
}

/** A text with every custom property's value of the light theme in its place. Throws for an unknown one. */
export function resolved(text: string, lang: Lang): string {
  const families = familiesOf(lang)
  return text.replace(/var\(--([\w-]+)(?:,[^()]*)?\)/g, (whole, name: string): string => {
    if (name === 'font-serif') return families.serif
    if (name === 'font-sans') return families.sans
    const value = LIGHT.get(name)
    if (value === undefined) throw new Error(`images: ${whole}: not in tokens.css`)
    return resolved(value, lang)
  })
}

interface Rule {
  readonly selectors: readonly string[]
  readonly declarations: readonly string[]
}

/** The plain rules of a style sheet, those in at-rules left out. */
function rulesOf(css: string): Rule[] {
  const text = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{]+\{(?:[^{}]*\{[^}]*\})*[^{}]*\}/g, '')
  return [...text.matchAll(/([^{}]+)\{([^}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((one) => one.trim()),
    declarations: body
      .split(';')
      .map((one) => one.trim().replace(/\s+/g, ' '))
      .filter((one) => DRAWN.test(one)),
  }))
}

/** The styles of a standalone drawing, for its `style` element. */
export function styleSheet(lang: Lang): string {
  const rules = Object.entries(PARTS).flatMap(([part, css]) =>
    rulesOf(css).flatMap(({ selectors, declarations }) => {
      const plain = selectors.filter((one) => !/[:*]|^(html|body|a|button)/.test(one))
      if (plain.length === 0 || declarations.length === 0) return []
      return [`${plain.map((one) => `.${part} ${one}`).join(',')}{${declarations.join(';')}}`]
    }),
  )
  return resolved(rules.join('\n'), lang)
}
