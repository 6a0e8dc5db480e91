import { render } from 'svelte/server'
import type { WholeEntry } from '../claims/model'
import { fewDefsOf } from '../map/defs'
import ClaimPage from './ClaimPage.svelte'
import type { SiteFile } from './file'
import { claimMeta } from './page-meta'
import { claimFolder, type LocalisedSite, type Site } from './site'
import { staticPage, staticStyles } from './static-page'

/** What all pages of claims share. */
interface Common {
  readonly styles: string
  readonly defs: string
}

function pageOf(
  site: Site,
  locale: LocalisedSite,
  entry: WholeEntry,
  { styles, defs }: Common,
): string {
  const { body } = render(ClaimPage, { props: { site, locale, entry } })
  return staticPage(site, locale, {
    pageMeta: claimMeta(site, locale, entry),
    styles,
    kind: 'claim-page',
    body: `${defs}\n${body}`,
  })
}

/** A page for every claim in every language. */
export function claimPages(site: Site): readonly SiteFile[] {
  const common: Common = {
    styles: site.base + staticStyles(site).path,
    defs: fewDefsOf(site.geography, site.data.story),
  }
  return site.locales.flatMap((locale) =>
    locale.storyContext.model.entries.map((entry) => ({
      path: `${claimFolder(locale, entry.claim.id)}index.html`,
      content: () => pageOf(site, locale, entry, common),
    })),
  )
}
