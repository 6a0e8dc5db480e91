/**
 * Comma-separated values for spreadsheets (RFC 4180): UTF-8 with a byte order mark, lines ended by
 * CRLF, every cell in quotes, quotes inside doubled.
 */

/** Excel reads a file as UTF-8 only with a byte order mark. */
const BOM = '\uFEFF'

/**
 * A cell that a spreadsheet would read as a formula, or that begins with the guard itself.
 * Spreadsheets skip tabs and line ends before a formula and read full-width forms alike.
 */
const RISKY = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The cell in a form that is safe to open: one apostrophe before what could be run as a formula. A
 * cell that begins with an apostrophe gets one too, so that removing one restores every cell.
 */
export function guarded(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell
}

const quoted = (cell: string) => `"${guarded(cell).replaceAll('"', '""')}"`

/** A table, its head among the rows, as the text of a file. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}
