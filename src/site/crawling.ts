import { attributes, escaped } from '../markup/markup'
import type { SiteFile } from './file'
import { RECORD_PATH, SOURCES_PATH } from '../claims/pages'
import { claimPath } from '../panel/claim-path'
import { correctionsOf } from '../panel/corrections'
import { momentsOf } from './moments'
import { addressOf, type Site } from './site'

/** A page that exists in every language: its path below a language's folder, and its last change. */
interface Entry {
  readonly path: string
  readonly changed: string
}

function entries(site: Site): readonly Entry[] {
  const { data, locales } = site
  const { edition } = data.story
  const [first] = locales
  const claims = first?.storyContext.model.entries ?? []
  const moments = first ? momentsOf(site, first) : []
  return [
    { path: '', changed: edition.date },
    { path: SOURCES_PATH, changed: edition.date },
    { path: RECORD_PATH, changed: edition.date },
    ...moments.map(({ path }) => ({ path, changed: edition.date })),
    ...claims.map(({ claim: { id } }) => ({
      path: claimPath(id),
      changed: correctionsOf(data.story, id)[0]?.date ?? edition.date,
    })),
  ]
}

function sitemap(site: Site): string {
  const urls = entries(site).flatMap(({ path, changed }) => {
    const alternates = site.locales
      .map(({ language, folder }) => ({
        rel: 'alternate',
        hreflang: language.lang,
        href: addressOf(site, folder + path),
      }))
      .map((values) => `<xhtml:link${attributes(values)}/>`)
      .join('')
    return site.locales.map(
      ({ folder }) =>
        `<url><loc>${escaped(addressOf(site, folder + path))}</loc><lastmod>${changed}</lastmod>${alternates}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

/** Files for crawlers. A sitemap needs whole addresses: without the site's own there is none. */
export function crawling(site: Site): readonly SiteFile[] {
  const allowAll = 'User-agent: *\nAllow: /\n'
  if (site.home === null) return [{ path: 'robots.txt', content: () => allowAll }]
  return [
    {
      path: 'robots.txt',
      content: () => `${allowAll}\nSitemap: ${addressOf(site, 'sitemap.xml')}\n`,
    },
    { path: 'sitemap.xml', content: () => sitemap(site) },
  ]
}
