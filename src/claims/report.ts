import { DateError } from './edtf'
import { type Problem, shown } from './problem'

/** Reports one problem of a record's field: what was found, and what was expected, in words. */
export type Report = (field: string, found: unknown, expected: string) => void

/** A Report for one record of a file, which appends to `problems`. */
export const reporter =
  (problems: Problem[], file: string, record: string): Report =>
  (field, found, expected) => {
    problems.push({ file, record, field, found: shown(found), expected })
  }

/** Reads a date; reports a DateError and returns undefined. Other errors are thrown. */
export function attempt<T>(
  report: Report,
  field: string,
  found: string,
  read: () => T,
): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    report(field, found, error.message)
    return undefined
  }
}
