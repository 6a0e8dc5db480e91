import { dataFiles } from './exports/exports'
import type { SiteFile } from './file'
import type { Site } from './site'

/** Makers of the site's files, each for one subject. */
const MAKERS: readonly ((site: Site) => readonly SiteFile[])[] = [dataFiles]

/** Every file of the site that is no page of the app, made when asked for. */
export function filesOf(site: Site): readonly SiteFile[] {
  return MAKERS.flatMap((maker) => maker(site))
}
