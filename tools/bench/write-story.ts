/**
 * `node tools/ts.mjs tools/bench/write-story.ts <folder> <claims> [seed]`: writes the folder of an
 * invented story, for STORY=<folder>, over the places of `data/`. Exits 1 when it would not hold
 * under the checks of `npm run check:data`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { describe } from '../../src/claims/problem.ts'
import { checkFiles } from '../data/files.ts'
import { allTexts, LEDGER_FILE, ledgerOf } from '../data/translations.ts'
import { ledgerText } from '../translations/edit.ts'
import { filesOfSize } from './story-files.ts'

/** Files of the real story that an invented one keeps. */
const KEPT = ['claims', 'sources', 'story', 'translations'].map((name) => `${name}.schema.json`)
const MAPS = ['places.geojson', 'context.geojson', 'osm.geojson', 'relief.geojson']

const [folder, count, seed = '1'] = process.argv.slice(2)
if (folder === undefined || !(Number(count) > 0)) {
  throw new Error('usage: write-story.ts <folder> <claims> [seed]')
}
const real = resolve('data')
const target = resolve(folder)
mkdirSync(target, { recursive: true })
for (const name of [...KEPT, ...MAPS]) copyFileSync(join(real, name), join(target, name))
const files = filesOfSize(
  (name) => readFileSync(join(real, name), 'utf8'),
  Number(count),
  Number(seed),
)
for (const [name, text] of files) writeFileSync(join(target, name), text)
const read = (name: string) => readFileSync(join(target, name), 'utf8')
// The invented texts are in English alone; those of the places keep their translations.
const keys = allTexts(read).map(({ key }) => key)
const ledger = ledgerOf((name) => readFileSync(join(real, name), 'utf8'))
const ofPlaces = keys.filter((key) => MAPS.some((name) => key.startsWith(`${name}/`)))
writeFileSync(join(target, LEDGER_FILE), ledgerText(ledger, ofPlaces))

const problems = checkFiles(read)
for (const problem of problems) console.error(describe(problem))
if (problems.length > 0) process.exitCode = 1
else console.log(`${count ?? ''} invented claims in ${target}`)
