/**
 * `npm run translations -- <command>`, on `data/` or the folder STORY:
 *
 *   export <file.csv>          writes the table of all texts: English, Dari and Pashto side by side
 *   import <file.csv> [name]   reads it back: writes changed translations, and notes them, and those
 *                              called reviewed, as reviewed today, by the name if one is given
 *   mark <key> ...             notes that the translations of these texts, or of all whose keys begin
 *                              so, were made from today's English; then does as tidy
 *   tidy                       removes what the ledger has of texts that are not there
 *
 * Exits 1 after a problem; then nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Ledger, WholeText } from '../src/claims/translations.ts'
import { allTexts, FILES_WITH_TEXTS, LEDGER_FILE, ledgerOf } from './data/translations.ts'
import { ledgerText, withTexts } from './translations/edit.ts'
import { marked } from './translations/mark.ts'
import { readTable, tableOf } from './translations/table.ts'

const folder = resolve(process.env.STORY ?? 'data')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const texts = allTexts(read)

const [command, ...args] = process.argv.slice(2)
const [file, by] = args
if (command === 'export' && file !== undefined) {
  writeFileSync(file, tableOf(texts, ledgerOf(read)))
  console.log(`${String(texts.length)} texts in ${file}`)
} else if (command === 'import' && file !== undefined) importTable(file, by)
else if (command === 'mark' && args.length > 0) mark(args)
else if (command === 'tidy') mark([])
else {
  console.error(
    'usage: npm run translations -- export <file> | import <file> [name] | mark <key> ... | tidy',
  )
  process.exitCode = 2
}

function importTable(path: string, reviewer: string | undefined): void {
  const on = new Date().toISOString().slice(0, 10)
  const review = reviewer === undefined ? { on } : { by: reviewer, on }
  const reading = readTable(readFileSync(path, 'utf8'), texts, ledgerOf(read), review)
  const { refused, changes, ledger, reviewed } = reading
  if (refused.length > 0) {
    for (const line of refused) console.error(line)
    console.error(`${String(refused.length)} problem(s) in ${path}; nothing was written`)
    process.exitCode = 1
    return
  }
  write(changes, ledger)
  console.log(
    `${String(reviewed)} translation(s) reviewed, in ${String(changes.size)} changed text(s).`,
  )
}

function mark(prefixes: readonly string[]): void {
  const { ledger, count } = marked(texts, ledgerOf(read), prefixes)
  write(new Map(), ledger)
  console.log(`${String(count)} translation(s) noted as made from today's English.`)
}

/** Writes changed texts into their files, and the ledger. */
function write(changes: ReadonlyMap<string, WholeText>, ledger: Ledger): void {
  for (const name of FILES_WITH_TEXTS) {
    const own = new Map([...changes].filter(([key]) => key.startsWith(`${name}/`)))
    if (own.size > 0) writeFileSync(join(folder, name), withTexts(name, read(name), own))
  }
  const keys = texts.map(({ key }) => key)
  writeFileSync(join(folder, LEDGER_FILE), ledgerText(ledger, keys))
}
