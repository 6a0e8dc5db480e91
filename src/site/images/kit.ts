import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { frameOf } from '../../map/frame'
import { shapesOf } from '../../map/geometry'
import { keyVariant, type PictureKit } from '../../pictures/kit'
import { wideKey } from '../../pictures/key'
import type { MapParts } from '../../pictures/map'
import { besideLayout } from '../../pictures/beside'
import { COLOURS, VEIL } from '../../theme/colours'
import { type WebFace, WEB_FACES } from '../../theme/web-fonts'
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

/** A face with Arabic and Latin letters, as in the site's own pictures. */
const WHOLE = {
  family: 'Vazirmatn',
  style: 'normal',
  weight: '400 600',
  file: 'vazirmatn-whole-wght-normal',
} as const

/** The rules of the faces that browsers need for the families of a language. */
const faceRules = (lang: Lang): readonly string[] =>
  lang === 'en'
    ? WEB_FACES.en.map((face) => faceRule('public/fonts', face))
    : [faceRule('src/site/images/fonts', WHOLE)]

function faceRule(folder: string, { family, style, weight, file }: Omit<WebFace, 'range'>) {
  const font = readFileSync(resolve(folder, `${file}.woff2`)).toString('base64')
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${font})}`
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
    css: faceRules(lang).join(''),
    layout: besideLayout(parts),
  }
  return hashedFile(`picture-${lang}`, 'json', JSON.stringify(kit))
}
