/** The parameters of the address: every list of them holds the same names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { APPEARANCE, VIEW } from '../src/embed/address'
import { DEFAULT_APPEARANCE } from '../src/view/appearance'
import { PARAMETERS } from '../src/view/url'

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
const sorted = (names: Iterable<string>) => [...names].sort()

it('an embed passes on every parameter, those of the appearance apart', () => {
  expect(sorted([...VIEW, ...APPEARANCE])).toEqual(sorted(PARAMETERS))
  expect(sorted(APPEARANCE)).toEqual(sorted(Object.keys(DEFAULT_APPEARANCE)))
})

it('the early script has every parameter that changes colours, type or corners', () => {
  const [, list = ''] = /\[([^\]]+)\]\.some/.exec(read('src/hydration/early.js')) ?? []
  const names = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
  // `theme` is set before the first paint; `ui` has a mark of its own.
  expect(sorted([...names, 'theme', 'ui'])).toEqual(sorted(Object.keys(DEFAULT_APPEARANCE)))
})

it('docs/embedding.md has each parameter in its table', () => {
  const rows = [...read('docs/embedding.md').matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)]
  const names = rows.flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  )
  expect(names).toEqual(expect.arrayContaining([...PARAMETERS]))
})
