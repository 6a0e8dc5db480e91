import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { importsOf } from '../tests/imports.ts'
import { isInstalled } from './install.mjs'

const lock = (a: string, more = {}) => ({ packages: { '': {}, a: { version: a }, ...more } })

it('isInstalled: the same versions', () => {
  expect(isInstalled(lock('1.0.0'), lock('1.0.0'))).toBe(true)
})
it('isInstalled: nothing there, or another version', () => {
  expect(isInstalled(lock('1.0.0'), undefined)).toBe(false)
  expect(isInstalled(lock('1.0.0'), lock('1.0.1'))).toBe(false)
  expect(isInstalled(lock('1.0.0', { b: { version: '1.0.0' } }), lock('1.0.0'))).toBe(false)
})
it('isInstalled: what is only for another system may be missing', () => {
  const wanted = lock('1.0.0', { b: { version: '1.0.0', optional: true } })
  expect(isInstalled(wanted, lock('1.0.0'))).toBe(true)
})

/** What a script imports before its first line runs, and what that imports in turn. */
function importedBy(file: URL, seen = new Set<string>()): Set<string> {
  for (const { from, typeOnly, lazy } of importsOf(file.pathname, readFileSync(file, 'utf8'))) {
    if (typeOnly || lazy) continue
    const name = from.startsWith('.') ? new URL(from, file).href : from
    if (seen.has(name)) continue
    seen.add(name)
    if (from.startsWith('.')) importedBy(new URL(name), seen)
  }
  return seen
}

it.each(['start', 'test', 'check'])(
  '%s.mjs starts on a fresh clone: it imports no package before it has installed them',
  (name) => {
    const imports = [...importedBy(new URL(`./${name}.mjs`, import.meta.url))]
    expect(imports.length).toBeGreaterThan(1)
    expect(imports.filter((from) => !/^(node|file):/.test(from))).toEqual([])
  },
)
