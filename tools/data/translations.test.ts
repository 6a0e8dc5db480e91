import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { describe as inOneLine } from '../../src/claims/problem'
import { hashOf, type Ledger, type TextPlace, type WholeText } from '../../src/claims/translations'
import { ROOT } from '../shell.mjs'
import { allTexts, ledgerOf, reportOf, summaryOf } from './translations'

const DATA = join(ROOT, 'data')
const real = (name: string) => readFileSync(join(DATA, name), 'utf8')

const place = (field: string, text: WholeText): TextPlace => ({
  key: `claims.json/claims/one/${field}`,
  file: 'claims.json',
  record: 'one',
  field,
  text,
})
const TEXTS = [
  place('role', { en: 'A role', fa: 'الف', ps: 'الف' }),
  place('note', { en: 'A note', fa: 'ب' }),
]
const status = 'not reviewed'
const LEDGER: Ledger = {
  status,
  texts: {
    'claims.json/claims/one/role': {
      fa: { of: hashOf('A role'), status: 'reviewed', by: 'A', on: '2026-01-01' },
      ps: hashOf('An older role'),
    },
    'claims.json/claims/one/note': { fa: hashOf('A note') },
  },
}

describe('the report on translations', () => {
  it('names every missing one as a problem and every outdated one as a warning', () => {
    const { problems, warnings } = reportOf(TEXTS, LEDGER, ['en', 'fa', 'ps'])
    expect(problems.map(inOneLine)).toEqual([
      'claims.json: one: note.ps: found nothing; expected a text in Pashto',
    ])
    expect(warnings.map(inOneLine)).toEqual([
      'claims.json: one: role.ps: found a translation of another English than today’s; expected a text in Pashto made from this English, and noted (npm run translations)',
    ])
  })

  it('of a language that the site does not have only counts', () => {
    const { problems, warnings, counts } = reportOf(TEXTS, LEDGER, ['en', 'fa'])
    expect([...problems, ...warnings]).toEqual([])
    expect(counts).toEqual({
      fa: { texts: 2, current: 2, reviewed: 1, outdated: 0, missing: 0 },
      ps: { texts: 2, current: 0, reviewed: 0, outdated: 1, missing: 1 },
    })
    expect(summaryOf('fa', counts.fa, LEDGER)).toBe(
      'Dari: 2 texts; 2 up to date, of which 1 reviewed and 1 not reviewed; 0 outdated; 0 missing',
    )
  })

  it('names a translation that breaks a rule, whether the site has the language or not', () => {
    const { problems } = reportOf([place('note', { en: 'A note', ps: 'گ' })], LEDGER, ['en'])
    expect(problems.map(inOneLine)).toContain(
      'claims.json: one: note.ps: found a letter of another language «گ»; expected a text by the rules of Pashto (docs/data-files.md)',
    )
  })

  it('names entries of the ledger for texts that are not there', () => {
    const texts = { 'claims.json/claims/gone/role': { fa: '00000000' }, ...LEDGER.texts }
    const { problems } = reportOf(TEXTS, { status, texts }, ['en'])
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      ['claims.json/claims/gone/role', 'fa'],
    ])
  })
})

it('every text of the story is in Dari and Pashto, made from the English of today', () => {
  const { problems, warnings, counts } = reportOf(allTexts(real), ledgerOf(real), [
    'en',
    'fa',
    'ps',
  ])
  expect([...problems, ...warnings].map(inOneLine)).toEqual([])
  expect(counts.fa.texts).toBeGreaterThan(1400)
  expect(counts.fa.current).toBe(counts.fa.texts)
  expect(counts.ps.current).toBe(counts.ps.texts)
})

it('check:data warns of an outdated translation, and does not fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  cpSync(DATA, folder, { recursive: true })
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, name), text.replace(from, to))
  }
  change('story.json', '"en": "Kabul time"', '"en": "Time of Kabul"')
  const env = { ...process.env, STORY: folder }
  const run = spawnSync('node', ['tools/ts.mjs', 'tools/check-data.ts'], { cwd: ROOT, env })
  expect(String(run.stderr)).toContain('warning: story.json: (file): zone.name.fa: found')
  expect(String(run.stdout)).toMatch(/Dari: \d+ texts; \d+ up to date, .*; 1 outdated; 0 missing/)
  expect(run.status).toBe(0)
}, 60_000)
