/**
 * The cells of a table by RFC 4180, as spreadsheet programs write it: with or without a byte order
 * mark, cells with or without quotes, lines ended by CRLF or LF, separated by commas, semicolons or
 * tabs (whichever stands first in the first line). Throws for a cell whose quotes do not close.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\ufeff/, '')
  const separator = /^(?:"(?:[^"]|"")*"|[^",;\t\n]*)([,;\t])/.exec(body)?.[1] ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < body.length) {
    const cell = body[at] === '"' ? quotedCell(body, at) : plainCell(body, at, separator)
    row.push(cell.text)
    at = cell.end
    if (body[at] === separator) {
      at += 1
      // A last cell that is empty has nothing after its separator.
      if (at < body.length && body[at] !== '\n' && body[at] !== '\r') continue
      row.push('')
    }
    const end = /^\r?\n|^$/.exec(body.slice(at, at + 2))
    if (!end) throw new Error(`row ${String(rows.length + 1)}: text after a cell in quotes`)
    rows.push(row)
    row = []
    at += end[0].length
  }
  return rows
}

interface Cell {
  readonly text: string
  /** Where the cell has ended. */
  readonly end: number
}

function quotedCell(body: string, start: number): Cell {
  const match = /"((?:[^"]|"")*)"/y
  match.lastIndex = start
  const [whole, text] = match.exec(body) ?? []
  if (whole === undefined) throw new Error('a cell in quotes without an end')
  return { text: (text ?? '').replaceAll('""', '"'), end: start + whole.length }
}

function plainCell(body: string, start: number, separator: string): Cell {
  let end = start
  while (end < body.length && body[end] !== separator && !/[\r\n]/.test(body[end] ?? '')) end += 1
  return { text: body.slice(start, end), end }
}
