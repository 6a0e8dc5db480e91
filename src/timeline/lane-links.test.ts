import { expect, it } from 'vitest'

import { arched } from './lane-links'

const AXIS = 70

it('within a row a link bends towards the axis, from above as from below', () => {
  const above = arched({ x: 0, y: 20 }, { x: 200, y: 22 }, AXIS)
  const below = arched({ x: 0, y: 120 }, { x: 200, y: 118 }, AXIS)
  expect(above.every(({ y }) => y > 22)).toBe(true)
  expect(below.every(({ y }) => y < 118)).toBe(true)
})

it('a link has one course, from whichever end it is drawn: time may run either way', () => {
  const [a, b] = [
    { x: 0, y: 20 },
    { x: 200, y: 120 },
  ] as const
  expect(arched(b, a, AXIS)).toEqual([...arched(a, b, AXIS)].reverse())
})
