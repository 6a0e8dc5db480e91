import type { Site } from '../site'
import { factsOf, LICENCES, TERMS } from './facts'

/** A JSON Schema, as far as this file uses it. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** The schemas of the story's own files. */
export interface SourceSchemas {
  readonly claims: Schema
  readonly sources: Schema
}

const text = (description: string): Schema => ({ description, $ref: '#/$defs/text' })
const id = (description: string): Schema => ({
  description,
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
})
const string = (description: string): Schema => ({ description, type: 'string' })
const listOf = (description: string, items: Schema): Schema => ({
  description,
  type: 'array',
  items,
})

/** An object whose fields are all required but the named ones; no others are allowed. */
function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { description, type: 'object', properties, required, additionalProperties: false }
}

const part = (schema: Schema, key: string) =>
  (schema[key] ?? {}) as Readonly<Record<string, Schema>>
const defsOf = (schema: Schema) => part(schema, '$defs')

const bound = (description: string): Schema => ({
  description: `${description} A day (inclusive, in the story's zone) where no hour is known, an instant with its offset where one is; null where the end is open.`,
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2})?$',
})

/** Values derived from a date, besides the data's own. */
const DERIVED: Readonly<Record<string, Schema>> = {
  precision: {
    description: 'How finely it is known. interval: at some time within; open: one end not given.',
    enum: ['hour', 'day', 'interval', 'open', 'unknown'],
  },
  approximate: { description: 'The source says "about".', type: 'boolean' },
  earliest: bound('Earliest that it can be.'),
  latest: bound('Latest that it can be.'),
}

/** A date of the story's schema with the values derived from it. */
function dated(schema: Schema | undefined): Schema {
  const base = schema ?? {}
  return {
    ...base,
    properties: { ...part(base, 'properties'), ...DERIVED },
    required: ['edtf', ...Object.keys(DERIVED)],
  }
}

const side = object('A side of the story.', {
  id: id('Id of the side.'),
  role: { description: 'A party to the fight or not.', enum: ['party', 'third-party'] },
  name: text('Its name.'),
  longName: text('Its name in full.'),
})

const place = object(
  'The place, where its mark stands and how loosely that is known.',
  {
    id: id('Id of the place, also in places.geojson.'),
    kind: { enum: ['province', 'district', 'settlement', 'pass', 'landmark', 'area'] },
    name: text('Its name.'),
    within: {
      description: 'Id of the place around it, or null.',
      type: ['string', 'null'],
    },
    at: {
      description: 'Longitude and latitude, WGS 84, of its mark.',
      type: 'array',
      prefixItems: [{ type: 'number' }, { type: 'number' }],
      minItems: 2,
      maxItems: 2,
    },
    looseKm: {
      description: 'Kilometres around its mark within which the claim may belong; 0 for a point.',
      type: 'number',
      minimum: 0,
    },
    certainty: { enum: ['good', 'approximate', 'uncertain'] },
    note: text('What is uncertain.'),
  },
  ['note'],
)

/** The story's record of a claim with what it refers to inserted. */
function claimOf(source: Schema): Schema {
  const own = part(source, 'properties')
  const link = object(
    'A link that another claim carries to this one.',
    {
      type: { enum: ['denies', 'repeats', 'revises', 'answers'] },
      from: id('Id of the other claim.'),
      expressly: { const: true },
      note: text('What exactly differs, or a caution.'),
    },
    ['expressly', 'note'],
  )
  const properties = {
    ...own,
    url: string('Page of the claim.'),
    side: { $ref: '#/$defs/side' },
    speakers: { ...listOf('Who speaks.', { $ref: '#/$defs/person' }), minItems: 1 },
    said: dated(own.said),
    about: dated(own.about),
    place: {
      description: 'The place, or null where the source names none.',
      oneOf: [{ $ref: '#/$defs/place' }, { type: 'null' }],
    },
    flags: listOf('What sets it apart. repeated: another claim repeats it; no confirmation.', {
      enum: ['against-interest', 'repeated'],
    }),
    linkedFrom: listOf('Links that other claims carry to this one.', link),
    sources: { ...listOf('Reports that carry it.', { $ref: '#/$defs/source' }), minItems: 1 },
  }
  const required = [...(source.required as string[]), 'url', 'flags', 'linkedFrom']
  const unplaced = { properties: { precision: { const: 'unplaced' } } }
  const allOf = [
    {
      if: unplaced,
      then: { properties: { place: { type: 'null' } } },
      else: { properties: { place: { type: 'object' } } },
    },
  ]
  return { ...source, properties, required, allOf }
}

/** The file around the claims. */
function fileOf(site: Site): Schema {
  const { licence, caution } = factsOf(site)
  return object('Every claim of the story.', {
    $schema: { const: 'schema.json' },
    story: id('Id of the story.'),
    title: string('Its title.'),
    version: {
      description: 'Version of the data.',
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+$',
    },
    date: { description: 'Day of publication.', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    licence: { description: 'Licence of this file, SPDX.', const: licence },
    licenceUrl: { description: 'Its terms.', const: TERMS },
    page: string('Address of the map.'),
    caution: { description: 'What must be said wherever the data go.', const: caution },
    licences: {
      description: 'Licences by part of the data, SPDX.',
      const: LICENCES,
    },
    fields: string('Where the fields are explained.'),
    zone: object('Zone of all days.', { iana: string('IANA name.'), offset: string('From UTC.') }),
    window: object('Days of the story, inclusive.', {
      first: string('First day.'),
      last: string('Last day.'),
    }),
    sides: listOf('The sides.', { $ref: '#/$defs/side' }),
    claims: {
      ...listOf('The claims, in order of the day they were said; undated ones last.', {
        $ref: '#/$defs/claim',
      }),
      minItems: 1,
    },
  })
}

/**
 * `schema.json`: JSON Schema 2020-12 of the published `claims.json`, made from the schemas of the
 * story's files, so that the description of a field is the same in both.
 */
export function schemaJson(site: Site, { claims, sources }: SourceSchemas): string {
  const { version, date, licence } = factsOf(site)
  const { claim, person, text, grammar, edtf, control, figure, relation } = defsOf(claims)
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Claims, as published',
    $comment: `Version ${version}, ${date}, ${licence}.`,
    ...fileOf(site),
    $defs: {
      claim: claimOf(claim ?? {}),
      ...{ person, text, grammar, edtf, control, figure, relation },
      ...{ side, place, source: defsOf(sources).source },
    },
  }
  return `${JSON.stringify(schema, null, 1)}\n`
}
