import { claimPages } from './claim-pages'
import { corrections } from './corrections'
import { crawling } from './crawling'
import { dataFiles } from './exports/exports'
import type { SiteFile } from './file'
import { imageFiles } from './images/images'
import { listPages } from './list-pages'
import { manifests } from './manifest'
import { momentPages } from './moment-pages'
import { oembeds } from './oembed'
import type { Site } from './site'
import { staticStyles } from './static-page'

/** Makers of the site's files, each for one subject. */
const MAKERS: readonly ((site: Site) => readonly SiteFile[])[] = [
  claimPages,
  corrections,
  crawling,
  dataFiles,
  imageFiles,
  listPages,
  manifests,
  momentPages,
  oembeds,
  (site) => [staticStyles(site)],
]

/** Every file of the site that is no page of the app, made on demand. */
export function filesOf(site: Site): readonly SiteFile[] {
  return MAKERS.flatMap((maker) => maker(site))
}
