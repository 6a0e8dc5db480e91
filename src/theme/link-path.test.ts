import { expect, it } from 'vitest'

import { linkPath } from './link-path'

const from = { x: 0, y: 0, clear: 10 }
const to = { x: 100, y: 0, clear: 20 }
const handles = [
  { x: 30, y: -20 },
  { x: 70, y: -20 },
] as const

it('a link stops short of both marks by what each keeps clear', () => {
  const path = linkPath(from, to, handles)!
  expect(Math.hypot(path.start.x, path.start.y)).toBeCloseTo(10, 0)
  expect(Math.hypot(path.end.x - 100, path.end.y)).toBeCloseTo(20, 0)
})

it('it runs the same way whichever mark it begins at', () => {
  const path = linkPath(from, to, handles)!
  const back = linkPath(to, from, [handles[1], handles[0]])!
  expect(back.end.x).toBeCloseTo(path.start.x)
  expect(back.end.y).toBeCloseTo(path.start.y)
})

it('between marks that touch there is none', () => {
  const near = { x: 12, y: 0, clear: 20 }
  expect(linkPath(from, near, [from, near])).toBeUndefined()
})
