/**
 * Comma-separated values for spreadsheets (RFC 4180): UTF-8 with a byte order mark, lines ended by
 * CRLF, every cell in quotes, quotes inside doubled.
 */

/** Excel reads a file as UTF-8 only when it begins so. */
const BOM = '\uFEFF'

/**
 * A cell that a spreadsheet would take for a formula, or that begins with the guard itself. Tabs
 * and line ends before a formula are skipped by spreadsheets, and the wide forms are read alike.
 */
const RISKY = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The cell as it is safe to open: one apostrophe before what could be run as a formula. A cell that
 * begins with an apostrophe gets one too, so that taking one off gives back every cell.
 */
export function guarded(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell
}

const quoted = (cell: string) => `"${guarded(cell).replaceAll('"', '""')}"`

/** A table, its head among the rows, as the text of a file. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}
