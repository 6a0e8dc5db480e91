import { render } from 'svelte/server'
import type { Entry } from '../claims/model'
import { fewDefsOf } from '../map/defs'
import base from '../theme/base.css?raw'
import fonts from '../theme/fonts.css?raw'
import marks from '../theme/marks.css?raw'
import tokens from '../theme/tokens.css?raw'
import own from './claim.css?raw'
import ClaimPage from './ClaimPage.svelte'
import type { SiteFile } from './file'
import { hashedFile } from './hashed'
import { headOf } from './head'
import { claimLeaf } from './leaves'
import { withoutComments } from './markup'
import { claimFolder, type Edition, type Site } from './site'

/** Styles of every claim's page in one file, with the theme's own. */
function stylesOf(site: Site): SiteFile {
  const css = [tokens, fonts, base, marks, own]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replaceAll("url('/", `url('${site.base}`)
  return hashedFile('claim', 'css', css)
}

/** What a page of a claim shares with all the others. */
interface Common {
  readonly styles: string
  readonly defs: string
}

function pageOf(site: Site, edition: Edition, entry: Entry, { styles, defs }: Common): string {
  const { lang, dir } = edition.language
  const { body } = render(ClaimPage, { props: { site, edition, entry } })
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${styles}">
${headOf(site, edition, claimLeaf(site, edition, entry))}
</head>
<body class="claim-page">
${defs}
${withoutComments(body)}
</body>
</html>
`
}

/** A page for every claim in every language, and their style sheet. */
export function claimPages(site: Site): readonly SiteFile[] {
  const styles = stylesOf(site)
  const common: Common = {
    styles: site.base + styles.path,
    defs: fewDefsOf(site.geography, site.data.story),
  }
  const pages = site.editions.flatMap((edition) =>
    edition.stage.model.entries.map((entry) => ({
      path: `${claimFolder(edition, entry.claim.id)}index.html`,
      content: () => pageOf(site, edition, entry, common),
    })),
  )
  return [styles, ...pages]
}
