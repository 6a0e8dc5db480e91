import { claimPages } from './claim-pages'
import { corrections } from './corrections'
import { crawling } from './crawling'
import { dataFiles } from './exports/exports'
import type { SiteFile } from './file'
import { imageFiles } from './images/images'
import { manifests } from './manifest'
import { momentPages } from './moment-pages'
import { oembeds } from './oembed'
import type { Site } from './site'
import { sourcesPages } from './sources-page'
import { staticStyles } from './static-page'

/** Makers of the site's files, each for one subject. */
const MAKERS: readonly ((site: Site) => readonly SiteFile[])[] = [
  claimPages,
  corrections,
  crawling,
  dataFiles,
  imageFiles,
  manifests,
  momentPages,
  oembeds,
  sourcesPages,
  (site) => [staticStyles(site)],
]

/** Every file of the site that is no page of the app, made when asked for. */
export function filesOf(site: Site): readonly SiteFile[] {
  return MAKERS.flatMap((maker) => maker(site))
}
