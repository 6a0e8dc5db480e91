import { render } from 'svelte/server'
import { RECORD_PATH, SOURCES_PATH } from '../claims/pages'
import type { SiteFile } from './file'
import { recordLeaf, sourcesLeaf } from './leaves'
import RecordPage from './RecordPage.svelte'
import type { Site } from './site'
import SourcesPage from './SourcesPage.svelte'
import { staticPage, staticStyles } from './static-page'

const PAGES = [
  { path: SOURCES_PATH, Page: SourcesPage, leafOf: sourcesLeaf, kind: 'sources-page' },
  { path: RECORD_PATH, Page: RecordPage, leafOf: recordLeaf, kind: 'record-page' },
] as const

/** The pages, in every language, that list what single claims hold: sources; contradictions and more. */
export function listPages(site: Site): readonly SiteFile[] {
  const styles = site.base + staticStyles(site).path
  return site.editions.flatMap((edition) =>
    PAGES.map(({ path, Page, leafOf, kind }) => ({
      path: `${edition.folder}${path}index.html`,
      content: () => {
        const { body } = render(Page, { props: { site, edition } })
        const leaf = leafOf(site, edition)
        return staticPage(site, edition, { leaf, styles, kind: `claim-page ${kind}`, body })
      },
    })),
  )
}
