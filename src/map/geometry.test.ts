import { expect, it } from 'vitest'
import { frameOf } from './frame'
import { pathOf } from './geometry'

const frame = frameOf([69, 35, 70, 36])
const square = (size: number) => [
  [69.5, 35.5],
  [69.5 + size, 35.5],
  [69.5 + size, 35.5 + size],
  [69.5, 35.5 + size],
  [69.5, 35.5],
]

it('a ring becomes a closed path of relative steps', () => {
  const d = pathOf(frame, { type: 'Polygon', coordinates: [square(0.1)] }, 1)
  expect(d).toMatch(/^M\d+ \d+l-?\d+[ -]-?\d+.*z$/)
})

it('an island smaller than a step leaves no path behind, and the rest of its group stays', () => {
  const islands = [[square(0.000_01)], [square(0.1)]]
  const all = pathOf(frame, { type: 'MultiPolygon', coordinates: islands }, 6)
  expect(all).toBe(pathOf(frame, { type: 'Polygon', coordinates: [square(0.1)] }, 6))
})
