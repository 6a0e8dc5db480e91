import { render } from 'svelte/server'
import { SOURCES_PATH } from '../claims/pages'
import type { SiteFile } from './file'
import { sourcesLeaf } from './leaves'
import type { Site } from './site'
import SourcesPage from './SourcesPage.svelte'
import { staticPage, staticStyles } from './static-page'

/** The page of all sources, in every language: a card and a claim's row lead to entries of it. */
export function sourcesPages(site: Site): readonly SiteFile[] {
  const styles = site.base + staticStyles(site).path
  return site.editions.map((edition) => ({
    path: `${edition.folder}${SOURCES_PATH}index.html`,
    content: () => {
      const { body } = render(SourcesPage, { props: { site, edition } })
      const leaf = sourcesLeaf(site, edition)
      return staticPage(site, edition, { leaf, styles, kind: 'claim-page sources-page', body })
    },
  }))
}
