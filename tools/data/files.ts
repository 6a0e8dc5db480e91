import type { Feature, FeatureCollection } from 'geojson'
import { check } from '../../src/claims/check.ts'
import type { StoryData } from '../../src/claims/model.ts'
import { placesOf } from '../../src/claims/places.ts'
import type { Problem } from '../../src/claims/problem.ts'
import { soundFeatures } from './geojson.ts'
import { geometryProblems, type Reach } from './geometry.ts'
import { shapeProblems } from './schema.ts'
import { decoded, textProblems } from './text.ts'

/** Degrees around the frame within which a story's geography lies: a country's inset does. */
const NEAR = 12

/** Reads a file of the story's folder as text; throws when there is none. */
export type Read = (name: string) => string

const TABLES = ['story', 'claims', 'sources', 'translations'] as const
const MAPS = ['places', 'context', 'osm', 'relief'] as const

/** Parses a file; undefined after noting why it cannot be. What a parser drops goes to `flaws`. */
function parsed(read: Read, file: string, problems: Problem[], flaws: Problem[] = []): unknown {
  try {
    const text = decoded(file, read(file), flaws)
    const data: unknown = JSON.parse(text)
    flaws.push(...textProblems(file, text, data))
    return data
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    problems.push({
      file,
      record: '(file)',
      field: '(file)',
      found,
      expected: 'a file with valid JSON',
    })
    return undefined
  }
}

/** Records without those that a problem of shape names: their meaning cannot be checked. */
function sound<T extends { readonly id: string }>(
  records: readonly T[],
  problems: readonly Problem[],
): T[] {
  const broken = new Set(problems.map(({ record }) => record))
  return records.filter(({ id }) => !broken.has(id))
}

/** A problem of the whole file, or of a record without an id, which others may refer to. */
const isOfUnnamed = ({ record }: Problem) => record === '(file)' || /\[\d+\]$/.test(record)

/** The sources that a claim of any form cites. */
const citedBy = ({ sources }: { readonly sources?: unknown }): readonly unknown[] =>
  Array.isArray(sources) ? sources : [sources]

/** A file's features without those that are none, which have been reported. */
const sightly = (parsed: unknown): FeatureCollection => {
  const { features } = parsed as FeatureCollection
  return { type: 'FeatureCollection', features: features.filter((f: Feature | null) => f !== null) }
}

/**
 * Every problem of a story's files: syntax, shape by JSON Schema, geometry, and meaning. A record
 * of the wrong shape is left out of the checks of meaning, and what only refers to it is not
 * blamed; nothing else is lost.
 */
export function checkFiles(read: Read): readonly Problem[] {
  const problems: Problem[] = []
  const flaws: Problem[] = []
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, parsed(read, `${name}.json`, problems, flaws)]),
  )
  const maps = Object.fromEntries(
    MAPS.map((name) => [name, parsed(read, `${name}.geojson`, problems, flaws)]),
  )
  if (problems.length > 0) return [...flaws, ...problems]
  for (const name of TABLES) {
    const schema = parsed(read, `${name}.schema.json`, problems)
    if (schema) problems.push(...shapeProblems(`${name}.json`, schema, tables[name]))
  }
  const shape = [...problems]
  problems.unshift(...flaws)
  // Without a sound story or whole lists there is nothing to hold the records against.
  if (shape.some((problem) => problem.file === 'story.json' || isOfUnnamed(problem)))
    return problems
  const story = tables.story as StoryData['story']
  const [west, south, east, north] = story.frame
  const reach: Reach = [west - NEAR, south - NEAR, east + NEAR, north + NEAR]
  const features = MAPS.map((name) => {
    const file = `${name}.geojson`
    const own = soundFeatures(file, maps[name], problems)
    if (own) problems.push(...geometryProblems(file, own, reach))
    return own
  })
  if (features.includes(undefined)) return problems
  const { claims, people } = tables.claims as Pick<StoryData, 'claims' | 'people'>
  const { sources } = tables.sources as Pick<StoryData, 'sources'>
  const data: StoryData = {
    story,
    claims: sound(claims, shape),
    people: sound(people, shape),
    sources: sound(sources, shape),
    places: placesOf(sightly(maps.places), sightly(maps.osm)),
  }
  const broken = new Set(shape.map(({ record }) => JSON.stringify(record)))
  const cited = new Set(claims.flatMap(citedBy))
  const isConsequence = ({ file, record, found, field }: Problem) =>
    broken.has(found) || (file === 'sources.json' && field === 'id' && cited.has(record))
  return [...problems, ...check(data).filter((problem) => !isConsequence(problem))]
}
