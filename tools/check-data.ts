/**
 * `npm run check:data`: holds the story's files to their schemas and to each other, and reports
 * every problem with file, record and field. Exits 1 when there is any. Outdated translations are
 * warnings: readers see them marked.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFiles } from './data/files.ts'
import { allTexts, ledgerOf, type Report, reportOf, summaryOf } from './data/translations.ts'
import { describe } from '../src/claims/problem.ts'
import { TRANSLATED } from '../src/claims/translations.ts'
import type { Story } from '../src/claims/types.ts'

const folder = resolve(process.env.STORY ?? 'data')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Prints counts and warnings. */
function print({ counts, warnings }: Report): void {
  for (const warning of warnings) console.warn(`warning: ${describe(warning)}`)
  for (const lang of TRANSLATED) console.log(summaryOf(lang, counts[lang], ledgerOf(read)))
}

const problems = [...checkFiles(read)]
// Of files that do not hold, translations cannot be told.
if (problems.length === 0) {
  const { languages } = JSON.parse(read('story.json')) as Story
  const report = reportOf(allTexts(read), ledgerOf(read), languages)
  print(report)
  problems.push(...report.problems)
}
for (const problem of problems) console.error(describe(problem))
if (problems.length > 0) {
  console.error(`${String(problems.length)} problem(s) in ${folder}`)
  process.exitCode = 1
} else console.log(`The data in ${folder} hold.`)
