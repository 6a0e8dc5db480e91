/** The parties' colours stay apart for readers with each of three colour-vision deficiencies. */
import { describe, expect, it } from 'vitest'
import { COLOURS } from './colours'
import { distance } from './contrast'
import { tileOf } from './pattern-tiles'

/**
 * What a reader without one kind of cone sees, in linear RGB, severity 1: Machado, Oliveira and
 * Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency".
 */
const DEFICIENCIES = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const fromLinear = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)

/** A colour (six hexadecimal digits) as a matrix of linear RGB turns it. */
function seen(colour: string, matrix: readonly number[]): string {
  const rgb = [0, 2, 4].map((i) => toLinear(parseInt(colour.slice(i, i + 2), 16) / 255))
  return [0, 1, 2]
    .map((row) => rgb.reduce((sum, c, i) => sum + c * (matrix[row * 3 + i] ?? 0), 0))
    .map((c) => Math.round(fromLinear(Math.min(Math.max(c, 0), 1)) * 255))
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')
}

/** A difference that is seen at once between two marks; black and white are 1 apart. */
const MIN_DISTANCE = 0.09

describe.each(Object.entries(DEFICIENCIES))('with %s', (_, matrix) => {
  it.each(['light', 'dark'] as const)('the parties differ in the %s theme', (theme) => {
    const { blue, ochre } = COLOURS[theme]
    expect(distance(seen(blue, matrix), seen(ochre, matrix))).toBeGreaterThan(MIN_DISTANCE)
    const [a, b] = [COLOURS[theme]['blue-text'], COLOURS[theme]['ochre-text']]
    expect(distance(seen(a, matrix), seen(b, matrix))).toBeGreaterThan(MIN_DISTANCE)
  })
})

it('without any colour the lines of the two parties run in different directions', () => {
  const lines = (
    [
      ['made', 'none'],
      ['none', 'made'],
    ] as const
  ).map((sides) => tileOf('hatch', sides).strokes.map(({ d }) => d))
  expect(lines[0]).not.toEqual(lines[1])
})
