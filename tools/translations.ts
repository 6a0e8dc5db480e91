/**
 * `npm run translations -- <command>`, on `data/` or the folder STORY:
 *
 *   mark <key> ...  notes that the translations of these texts, or of all whose keys begin so, were
 *                   made from today's English; then removes what the ledger has of other texts
 *   tidy            only removes what the ledger has of texts that are not there
 *
 * Exits 1 after a problem; then nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allTexts, LEDGER_FILE, ledgerOf } from './data/translations.ts'
import { ledgerText } from './translations/edit.ts'
import { marked } from './translations/mark.ts'

const folder = resolve(process.env.STORY ?? 'data')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const [command, ...args] = process.argv.slice(2)
if (command === 'mark' && args.length > 0) mark(args)
else if (command === 'tidy') mark([])
else {
  console.error('usage: npm run translations -- mark <key> ... | tidy')
  process.exitCode = 2
}

function mark(prefixes: readonly string[]): void {
  const texts = allTexts(read)
  const { ledger, count } = marked(texts, ledgerOf(read), prefixes)
  const keys = texts.map(({ key }) => key)
  writeFileSync(join(folder, LEDGER_FILE), ledgerText(ledger, keys))
  console.log(`${String(count)} translation(s) noted as made from today's English.`)
}
