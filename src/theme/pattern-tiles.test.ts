import { describe, expect, it } from 'vitest'
import type { SideState } from './fill-pattern'
import { tileOf } from './pattern-tiles'

const states: readonly SideState[] = ['maybe', 'made']

describe('the crosshatch', () => {
  it('gives both sides lines of the same width in every state', () => {
    for (const state of states) {
      const { strokes } = tileOf('crosshatch', [state, state])
      const widths = (ink: string) =>
        new Set(strokes.filter((stroke) => stroke.ink === ink).map((stroke) => stroke.width))
      expect(widths('first')).toEqual(widths('second'))
    }
  })

  it('draws the first line over the second at the tile’s middle and nowhere else', () => {
    const { strokes, size } = tileOf('crosshatch', ['made', 'made'])
    const second = strokes.findIndex((stroke) => stroke.ink === 'second')
    const over = strokes.slice(second + 1).filter((stroke) => stroke.ink === 'first')
    expect(over).toHaveLength(1)
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (over[0]?.d ?? '').slice(1).split(/[L,]/).map(Number)
    expect((x1 + x2) / 2).toBeCloseTo(size / 2)
    expect((y1 + y2) / 2).toBeCloseTo(size / 2)
    // Short of the next crossing, which lies half a tile's diagonal away.
    expect(Math.hypot(x2 - x1, y2 - y1) / 2).toBeLessThan(size / Math.SQRT2)
  })
})

describe('a hatch', () => {
  it('has the same lines for either party, mirrored', () => {
    const a = tileOf('hatch', ['made', 'none'])
    const b = tileOf('hatch', ['none', 'made'])
    expect(a.strokes.map(({ width, opacity }) => [width, opacity])).toEqual(
      b.strokes.map(({ width, opacity }) => [width, opacity]),
    )
    expect(a.strokes[0]?.d).not.toBe(b.strokes[0]?.d)
  })

  it('is hollow when the claim is only maybe said', () => {
    const { strokes } = tileOf('hatch', ['maybe', 'none'])
    expect(strokes.map((stroke) => stroke.ink)).toEqual(['first', 'paper', 'first'])
  })
})
