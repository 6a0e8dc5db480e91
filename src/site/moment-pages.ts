import { render } from 'svelte/server'
import type { SiteFile } from './file'
import { momentMeta } from './page-meta'
import MomentPage from './MomentPage.svelte'
import { dayMoments, type Moment, stepMoments } from './moments'
import type { LocalisedSite, Site } from './site'
import { staticPage, staticStyles } from './static-page'

/**
 * A page for the end of every day and for every step of the guided reading, in every language. It
 * links to the map and never redirects: crawlers read its text and picture, and Back returns to
 * where a reader came from.
 */
export function momentPages(site: Site): readonly SiteFile[] {
  const styles = site.base + staticStyles(site).path
  const pagesOf = (locale: LocalisedSite, moments: readonly Moment[]) =>
    moments.map((moment, i) => ({
      path: `${locale.folder}${moment.path}index.html`,
      content: () => {
        const neighbours = { previous: moments[i - 1], next: moments[i + 1] }
        const { body } = render(MomentPage, { props: { site, locale, moment, ...neighbours } })
        const pageMeta = momentMeta(site, locale, moment)
        return staticPage(site, locale, { pageMeta, styles, kind: 'claim-page moment-page', body })
      },
    }))
  return site.locales.flatMap((locale) => [
    ...pagesOf(locale, dayMoments(site, locale)),
    ...pagesOf(locale, stepMoments(site, locale)),
  ])
}
