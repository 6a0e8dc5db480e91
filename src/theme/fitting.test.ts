import { expect, it } from 'vitest'
import { fitting } from './fitting'

it.each([
  ['all that have room, and no line below them', [20, 30, 30], 80, 3],
  [
    'fewer where the last one does not fit, with room for the line that counts it',
    [20, 30, 30],
    79,
    2,
  ],
  ['fewer still where the line itself has no room', [20, 30, 30], 60, 1],
  ['one at least', [200, 30], 60, 1],
  ['none of none', [], 60, 0],
])('fits %s', (_, items, room, count) => {
  expect(fitting(items, room, 15)).toBe(count)
})
