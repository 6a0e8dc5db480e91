/** Parses RFC 4180 text as a spreadsheet does, byte order mark first. Throws on invalid text. */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`no quote at ${at}`)
    let cell = ''
    for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
      if (at >= text.length) throw new Error('a cell without an end')
      if (text[at] === '"') at += 1
      cell += text[at] ?? ''
    }
    row.push(cell)
    at += 1
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither comma nor line end at ${at}`)
  }
  return rows
}

/** The cell without its guard, as README.txt describes. */
export const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell)
