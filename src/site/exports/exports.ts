import type { SiteFile } from '../file'
import type { Site } from '../site'
import { claimsCsv } from './claims-csv'
import { claimsJson } from './claims-json'
import { claimsGeojson, placesGeojson } from './geojson'
import { readmeTxt } from './readme'
import { schemaJson, type SourceSchemas } from './schema'

/** A published data file with its text. */
export interface DataFile extends SiteFile {
  readonly content: () => string
}

const FILES: readonly (readonly [name: string, make: (site: Site) => string])[] = [
  ['claims.csv', claimsCsv],
  ['claims.json', claimsJson],
  ['claims.geojson', claimsGeojson],
  ['places.geojson', placesGeojson],
  ['README.txt', readmeTxt],
]

/** The site's data files, under `data/`, but for the schema. */
export function dataFiles(site: Site): readonly DataFile[] {
  return FILES.map(([name, make]) => ({ path: `data/${name}`, content: () => make(site) }))
}

/** The schema of the claims, made from those of the story's own files. */
export function schemaFile(site: Site, schemas: SourceSchemas): DataFile {
  return { path: 'data/schema.json', content: () => schemaJson(site, schemas) }
}
