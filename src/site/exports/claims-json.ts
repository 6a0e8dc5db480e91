import type { Site } from '../site'
import { factsOf, LICENCES, TERMS } from './facts'
import { modelIn, recordsOf } from './record'

/** `claims.json`: every claim with all its fields and all that it refers to. */
export function claimsJson(site: Site): string {
  const { story } = site.data
  const { iana, offset } = story.zone
  const file = {
    $schema: 'schema.json',
    ...factsOf(site),
    licenceUrl: TERMS,
    licences: LICENCES,
    fields: 'What each field means is said in schema.json beside this file.',
    zone: { iana, offset },
    window: story.window,
    sides: [...modelIn(site).sides.values()].map(({ id, role, name, longName }) => ({
      id,
      role,
      name,
      longName,
    })),
    claims: recordsOf(site),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
