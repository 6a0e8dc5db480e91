/**
 * `npm run check:data`: holds the story's files to their schemas and to each other, and reports
 * every problem with file, record and field. Exits 1 when there is any.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFiles } from './data/files.ts'
import { describe } from '../src/claims/problem.ts'

const folder = resolve(process.env.STORY ?? 'data')
const problems = checkFiles((name) => readFileSync(join(folder, name), 'utf8'))
for (const problem of problems) console.error(describe(problem))
if (problems.length > 0) {
  console.error(`${String(problems.length)} problem(s) in ${folder}`)
  process.exitCode = 1
} else console.log(`The data in ${folder} hold.`)
