/** An error in the data, described so that an editor can find and correct it. */
export interface Problem {
  /** File name in the story's folder. */
  readonly file: string
  /** Id of the record, or its position when it has none. */
  readonly record: string
  /** Path of the field inside the record, such as `said.edtf` or `relations[0].to`. */
  readonly field: string
  readonly found: string
  readonly expected: string
}

/** One line for one problem. */
export function describe(p: Problem): string {
  return `${p.file}: ${p.record}: ${p.field}: found ${p.found}; expected ${p.expected}`
}

/** A value as JSON, cut to 80 characters; `nothing` for an absent one. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
