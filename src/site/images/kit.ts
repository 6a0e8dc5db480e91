import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { frameOf } from '../../map/frame'
import { shapesOf } from '../../map/geometry'
import { keyVariant, type PictureKit } from '../../pictures/kit'
import { wideKey } from '../../pictures/key'
import type { MapParts } from '../../pictures/map'
import { besideLayout } from '../../pictures/beside'
import { COLOURS, VEIL } from '../../theme/colours'
import type { Lang } from '../../claims/types'
import type { SiteFile } from '../file'
import { hashedFile } from '../hashed'
import { advancesOf } from './advances'
import type { LocalisedSite, Site } from '../site'

/** Names of the site's fonts, as in CSS and as in the files, for both scripts. */
const FACES = {
  serif: `'Source Serif 4','Claims Serif Variable'`,
  sans: `'Source Sans 3','Claims SansVF'`,
  vazirmatn: 'Vazirmatn',
}

/**
 * Families of a language's text; the first one has the letters of its script. No spaces between
 * them: resvg does not trim them before a quoted name.
 */
function familiesOf(lang: Lang): Readonly<Record<'serif' | 'sans', string>> {
  if (lang === 'en')
    return { serif: `${FACES.serif},Georgia,serif`, sans: `${FACES.sans},Arial,sans-serif` }
  // Sans for both: resvg drops a line of Arabic letters whose signs come from a second font.
  const mixed = `${FACES.vazirmatn},sans-serif`
  return { serif: mixed, sans: mixed }
}

/** Tokens of the light theme, which the site's pictures have, with the families of a language. */
export function lightTokens(lang: Lang): MapParts['token'] {
  const { serif, sans } = familiesOf(lang)
  const colours = Object.entries(COLOURS.light).map(([name, hex]) => [name, `#${hex}`] as const)
  const tokens = new Map<string, string>([
    ...colours,
    ['veil', String(VEIL.light)],
    ['font-serif', serif],
    ['font-sans', sans],
  ])
  return (name) => tokens.get(name)
}

/** Family, style, weights and file of each face that browsers need for the families of a language. */
const FACE_FILES = {
  latin: [
    ['Source Serif 4', 'normal', '400 600', 'public/fonts/source-serif-4-latin-wght-normal'],
    ['Source Serif 4', 'italic', '400', 'public/fonts/source-serif-4-latin-400-italic'],
    ['Source Sans 3', 'normal', '400 600', 'public/fonts/source-sans-3-latin-wght-normal'],
  ],
  // With Latin letters, as in the site's own pictures.
  arabic: [['Vazirmatn', 'normal', '400 600', 'src/site/images/fonts/vazirmatn-whole-wght-normal']],
} as const

function faceRule([family, style, weights, file]: readonly [string, string, string, string]) {
  const font = readFileSync(resolve(`${file}.woff2`)).toString('base64')
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights};src:url(data:font/woff2;base64,${font})}`
}

/** Inputs of the drawings of a site in one language. */
export function partsOf(
  { data, geography }: Site,
  { storyContext, language }: LocalisedSite,
): MapParts {
  const { frame, focus } = data.story
  return {
    storyContext,
    language,
    shapes: shapesOf(frameOf(frame), geography, focus),
    token: lightTokens(language.lang),
    advances: advancesOf(language.lang),
  }
}

/** The kit of a language as a file, for saved pictures. */
export function kitFile(site: Site, locale: LocalisedSite): SiteFile {
  const parts = partsOf(site, locale)
  const { lang } = locale.language
  const needs = [true, false].flatMap((stripes) =>
    [true, false].map((single) => ({ stripes, single })),
  )
  const families = familiesOf(lang)
  const kit: PictureKit = {
    shapes: Object.fromEntries(parts.shapes),
    keys: Object.fromEntries(needs.map((one) => [keyVariant(one), wideKey(parts, one)])),
    families: { 'font-serif': families.serif, 'font-sans': families.sans },
    advances: parts.advances,
    css: FACE_FILES[lang === 'en' ? 'latin' : 'arabic'].map(faceRule).join(''),
    layout: besideLayout(parts),
  }
  return hashedFile(`picture-${lang}`, 'json', JSON.stringify(kit))
}
