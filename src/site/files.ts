import { claimPages } from './claim-pages'
import { corrections } from './corrections'
import { crawling } from './crawling'
import type { SiteFile } from './file'
import { manifests } from './manifest'
import { oembeds } from './oembed'
import type { Site } from './site'

/** Makers of the site's files, each for one subject. */
const MAKERS: readonly ((site: Site) => readonly SiteFile[])[] = [
  claimPages,
  corrections,
  crawling,
  manifests,
  oembeds,
]

/** Every file of the site that is no page of the app, made when asked for. */
export function filesOf(site: Site): readonly SiteFile[] {
  return MAKERS.flatMap((maker) => maker(site))
}
