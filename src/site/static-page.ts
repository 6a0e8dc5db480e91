import base from '../theme/base.css?raw'
import { coloursCss } from '../theme/colours-css'
import { facesCss, stacksCss } from '../theme/fonts-css'
import { landCss } from '../theme/land-styles'
import marks from '../theme/marks.css?raw'
import sides from '../theme/sides.css?raw'
import tokens from '../theme/tokens.css?raw'
import claim from './claim.css?raw'
import { minifiedCss } from './css'
import type { SiteFile } from './file'
import { requireGlyphs } from './glyphs'
import { hashedFile } from './hashed'
import { headOf, type PageMeta } from './head'
import { withoutComments } from './without-comments'
import moment from './moment.css?raw'
import record from './record.css?raw'
import type { LocalisedSite, Site } from './site'

/** Styles of every page without a script in one file, including the theme's. */
export function staticStyles(site: Site): SiteFile {
  const theme = [coloursCss(), tokens, stacksCss('en'), facesCss('en'), base]
  const css = [...theme, landCss(), sides, marks, claim, moment, record].join('\n')
  return hashedFile('page', 'css', minifiedCss(css, site.base))
}

/** Contents of a page without a script. */
interface StaticPage {
  readonly pageMeta: PageMeta
  /** Address of the style sheet. */
  readonly styles: string
  /** Classes of the body. */
  readonly kind: string
  readonly body: string
}

/** A whole page without a script. */
export function staticPage(
  site: Site,
  locale: LocalisedSite,
  { pageMeta, styles, kind, body }: StaticPage,
): string {
  const { lang, dir } = locale.language
  requireGlyphs(lang, pageMeta.path, body)
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="darkreader-lock">
<link rel="stylesheet" href="${styles}">
${headOf(site, locale, pageMeta)}
</head>
<body class="${kind}">
${withoutComments(body)}
</body>
</html>
`
}
