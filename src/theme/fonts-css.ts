import { type Fallbacks, FALLBACKS, STACKS } from './fallback-fonts.ts'
import { type WebFace, WEB_FACES } from './web-fonts.ts'

const scriptOf = (lang: keyof typeof WEB_FACES) => (lang === 'en' ? 'latin' : 'arabic')

/** A share as CSS writes it: 1.0738 is '107.38%'. */
const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`

const rangeOf = (range?: string) => (range === undefined ? '' : `unicode-range: ${range};`)

const webRule = ({ family, style, weight, file, range }: WebFace) => `
@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('/fonts/${file}.woff2') format('woff2');
  ${rangeOf(range)}
}`

/** The rules of the local fonts, scaled to be as wide as the web font on average, and as high. */
const fallbackRules = ({ families, widths, ascent, descent, range }: Fallbacks) =>
  Object.entries(families).flatMap(([family, cuts]) =>
    (['regular', 'bold', 'italic'] as const).flatMap((cut) => {
      const [names, width] = cuts[cut] ?? []
      if (names === undefined) return []
      const scale = width === undefined ? 1 : (widths[cut] ?? width) / width
      const sources = names.split(', ').map((name) => `local('${name}')`)
      return `
@font-face {
  font-family: '${family}';
  ${cut === 'italic' ? 'font-style: italic;' : ''}
  font-weight: ${cut === 'bold' ? 600 : 400};
  src: ${sources.join(', ')};
  ${scale === 1 ? '' : `size-adjust: ${percent(scale)};`}
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: 0%;
  ${rangeOf(range)}
}`
    }),
  )

/** The families of a language's text, as custom properties for the rule of its pages' root. */
export function stacksCss(lang: keyof typeof WEB_FACES): string {
  const { serif, sans } = STACKS[scriptOf(lang)]
  const listed = (families: readonly string[]) => families.map((family) => `'${family}'`).join(', ')
  return `:root${lang === 'en' ? '' : '[dir]'} {
  --font-serif: ${listed(serif)}, serif;
  --font-sans: ${listed(sans)}, sans-serif;
}`
}

/** The `@font-face` rules that a language's pages add; those of English are on every page. */
export function facesCss(lang: keyof typeof WEB_FACES): string {
  const fallbacks = FALLBACKS[scriptOf(lang)].flatMap(fallbackRules)
  return [...WEB_FACES[lang].map(webRule), ...fallbacks].join('')
}
