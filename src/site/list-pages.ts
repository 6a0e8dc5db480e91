import { render } from 'svelte/server'
import { RECORD_PATH, SOURCES_PATH } from '../claims/pages'
import type { SiteFile } from './file'
import { recordMeta, sourcesMeta } from './page-meta'
import RecordPage from './RecordPage.svelte'
import type { Site } from './site'
import SourcesPage from './SourcesPage.svelte'
import { staticPage, staticStyles } from './static-page'

const PAGES = [
  { path: SOURCES_PATH, Page: SourcesPage, metaOf: sourcesMeta, kind: 'sources-page' },
  { path: RECORD_PATH, Page: RecordPage, metaOf: recordMeta, kind: 'record-page' },
] as const

/**
 * The pages, in every language, that list contents of single claims: sources; contradictions and
 * more.
 */
export function listPages(site: Site): readonly SiteFile[] {
  const styles = site.base + staticStyles(site).path
  return site.locales.flatMap((locale) =>
    PAGES.map(({ path, Page, metaOf, kind }) => ({
      path: `${locale.folder}${path}index.html`,
      content: () => {
        const { body } = render(Page, { props: { site, locale } })
        const pageMeta = metaOf(site, locale)
        return staticPage(site, locale, { pageMeta, styles, kind: `claim-page ${kind}`, body })
      },
    })),
  )
}
