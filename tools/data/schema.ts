import { type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Problem, shown } from '../../src/claims/problem.ts'

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })

/** Value at a JSON pointer; undefined where it leads nowhere. */
function at(data: unknown, pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  )
}

/** The record that a pointer leads into: a list's item by its id or position, else the file. */
function recordOf(
  data: unknown,
  pointer: readonly string[],
): { record: string; rest: readonly string[] } {
  const [list, index] = pointer
  if (list === undefined || !Array.isArray(at(data, [list])) || index === undefined)
    return { record: '(file)', rest: pointer }
  const id = at(data, [list, index, 'id']) ?? at(data, [list, index, 'properties', 'id'])
  return {
    record: typeof id === 'string' ? id : `${list}[${index}]`,
    rest: pointer.slice(2),
  }
}

/** A path of keys and positions as an editor would write it; `(record)` for none. */
export const fieldOf = (rest: readonly string[]) =>
  rest
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '') || '(record)'

/**
 * The record that a path leads into, and the field in it, as problems name them; `properties` of a
 * feature are its fields.
 */
export function recordIn(
  data: unknown,
  path: readonly string[],
): { readonly record: string; readonly field: string } {
  const { record, rest } = recordOf(data, path)
  return { record, field: fieldOf(rest[0] === 'properties' ? rest.slice(1) : rest) }
}

function expectedOf(error: ErrorObject): string {
  const { params, keyword } = error as { params: Record<string, unknown>; keyword: string }
  if (keyword === 'additionalProperties') return `no field "${String(params.additionalProperty)}"`
  if (keyword === 'required') return `a field "${String(params.missingProperty)}"`
  if (keyword === 'enum') return `one of ${(params.allowedValues as unknown[]).join(', ')}`
  return error.message ?? keyword
}

/** Values that a list of alternatives allows: one error for each is one problem for an editor. */
function merged(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const allowed = (path: string) =>
    errors
      .filter((error) => error.keyword === 'const' && error.instancePath === path)
      .map((error) => (error.params as { allowedValue: unknown }).allowedValue)
  return errors.flatMap((error) => {
    if (error.keyword === 'const') return []
    const values = error.keyword === 'oneOf' ? allowed(error.instancePath) : []
    return values.length > 0
      ? [{ ...error, keyword: 'enum', params: { allowedValues: values } }]
      : [error]
  })
}

/** A part of a JSON pointer as the key that it means. */
const decoded = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** Every place where a file's content differs from its schema. */
export function shapeProblems(file: string, schema: object, data: unknown): readonly Problem[] {
  const validate = ajv.compile(schema)
  if (validate(data)) return []
  return merged(validate.errors ?? []).map((error) => {
    const pointer = error.instancePath.split('/').slice(1).map(decoded)
    const { record, rest } = recordOf(data, pointer)
    return {
      file,
      record,
      field: fieldOf(rest),
      found: shown(at(data, pointer)),
      expected: expectedOf(error),
    }
  })
}
