import { getIssues } from '@placemarkio/check-geojson'
import type { Feature, Geometry } from 'geojson'
import { findNodeAtOffset, getNodePath, parseTree } from 'jsonc-parser'
import { type Problem, shown } from '../../src/claims/problem.ts'
import { fieldOf } from './schema.ts'

/** How check-geojson begins what it says when it cannot go on, as at a ring without positions. */
const GAVE_UP = 'Invalid JSON'

/** A feature whose form is right, with the name of its record for what else is wrong in it. */
export interface Sound {
  readonly record: string
  readonly feature: Feature<Exclude<Geometry, { type: 'GeometryCollection' }>>
}

interface Issue {
  readonly path: readonly string[]
  readonly found: string
  readonly expected: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What check-geojson finds wrong in a text that is JSON, with the path to each place. */
function issuesIn(text: string): readonly Issue[] {
  const tree = parseTree(text)
  const issues = getIssues(text).map(({ message, from, to }): Issue => {
    if (message.startsWith(GAVE_UP))
      return { path: [], found: text, expected: 'GeoJSON as in RFC 7946, and no empty list in it' }
    const node = tree && findNodeAtOffset(tree, from)
    const path = node ? getNodePath(node).map(String) : []
    return { path, found: text.slice(from, to), expected: `valid GeoJSON: ${message}` }
  })
  // A ring that is not closed is reported twice: at its first position and at its last.
  const ring = ({ path, expected }: Issue) => [...path.slice(0, -1), expected].join()
  return issues.filter((issue, i) => {
    const before = issues[i - 1]
    return before === undefined || ring(before) !== ring(issue)
  })
}

/** Members that RFC 7946 does not have, or that this project does without. */
function refused(feature: Readonly<Record<string, unknown>>): readonly Issue[] {
  const { geometry } = feature
  if (geometry === null)
    return [{ path: ['geometry'], found: 'null', expected: 'a geometry: null is none' }]
  if (!isObject(geometry)) return crsOf(feature, [])
  const collection =
    geometry.type === 'GeometryCollection'
      ? [{ path: ['geometry', 'type'], found: geometry.type, expected: 'a single geometry' }]
      : []
  return [...crsOf(feature, []), ...crsOf(geometry, ['geometry']), ...collection]
}

const crsOf = (value: object, path: readonly string[]): readonly Issue[] =>
  'crs' in value
    ? [
        {
          path: [...path, 'crs'],
          found: shown(value.crs),
          expected: 'no member "crs": GeoJSON is in longitude and latitude (WGS 84)',
        },
      ]
    : []

/** The id of a feature, or its position in the file. */
function recordOf(feature: unknown, i: number): string {
  const properties = isObject(feature) ? feature.properties : undefined
  const id = isObject(properties) ? properties.id : undefined
  return typeof id === 'string' ? id : `features[${String(i)}]`
}

/**
 * The features of a parsed file whose form is right; what is wrong with the file and with the others
 * goes to `problems`. Undefined when it is no collection of features.
 */
export function soundFeatures(
  file: string,
  parsed: unknown,
  problems: Problem[],
): readonly Sound[] | undefined {
  const report = (record: string, { path, found, expected }: Issue) => {
    const short = found.length > 80 ? `${found.slice(0, 77)}...` : found
    problems.push({ file, record, field: fieldOf(path), found: short, expected })
  }
  if (!isObject(parsed) || !Array.isArray(parsed.features)) {
    const expected = 'a FeatureCollection with a list of features'
    report('(file)', { path: [], found: shown(parsed), expected })
    return undefined
  }
  const features: readonly unknown[] = parsed.features
  const head = [...issuesIn(JSON.stringify({ ...parsed, features: [] })), ...crsOf(parsed, [])]
  for (const issue of head) report('(file)', issue)
  return features.flatMap((feature, i) => {
    const record = recordOf(feature, i)
    const issues = isObject(feature)
      ? [...issuesIn(JSON.stringify(feature)), ...refused(feature)]
      : [{ path: [], found: shown(feature), expected: 'a feature with a geometry' }]
    for (const issue of issues) report(record, issue)
    return issues.length === 0 ? [{ record, feature: feature as Sound['feature'] }] : []
  })
}
