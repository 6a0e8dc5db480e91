import { parse } from 'csv-parse/sync'

/**
 * The cells of a table by RFC 4180, as spreadsheet programs write it: with or without a byte order
 * mark, cells with or without quotes, lines ended by CRLF or LF, separated by commas, semicolons or
 * tabs (whichever stands first in the first line). Throws for a cell whose quotes do not close, and
 * for text after them.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const [, delimiter = ','] = /^\ufeff?(?:"(?:[^"]|"")*"|[^",;\t\n]*)([,;\t])/.exec(text) ?? []
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
  })
}
