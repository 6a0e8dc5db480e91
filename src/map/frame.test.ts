import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, cameraOf, frameOf, mercator, shareOf } from './frame'

const FRAME = frameOf([68.92, 35.06, 70.33, 35.92])
const VIEWPORT = { width: 1000, height: 700 }

describe('mercator', () => {
  it('puts the null island in the middle of the world and Kabul north-east of it', () => {
    expect(mercator(0, 0)).toEqual({ x: 0.5, y: 0.5 })
    const kabul = mercator(69.18, 34.53)
    expect(kabul.x).toBeCloseTo(0.692167, 6)
    // Web Mercator tile 8/177/101 holds Kabul: 101/256 < y < 102/256.
    expect(Math.floor(kabul.y * 256)).toBe(101)
    expect(Math.floor(kabul.x * 256)).toBe(177)
  })
})

describe('frameOf', () => {
  it('spans the corners of its bounds from 0 to 1', () => {
    expect(shareOf(FRAME, 68.92, 35.92)).toEqual({ x: 0, y: 0 })
    const corner = shareOf(FRAME, 70.33, 35.06)
    expect(corner.x).toBeCloseTo(1, 12)
    expect(corner.y).toBeCloseTo(1, 12)
  })

  it('is 128 km wide at its middle latitude', () => {
    expect(FRAME.km).toBeCloseTo(127.9, 0)
  })
})

describe('a camera and a box', () => {
  it('a world of 512 px is zoom 0', () => {
    expect(cameraOf(FRAME, { left: 0, top: 0, width: 512 * FRAME.dx }, VIEWPORT).zoom).toBeCloseTo(
      0,
      10,
    )
  })

  it('are the same place said twice: there and back changes nothing', () => {
    const box = fc.record({
      left: fc.integer({ min: -3000, max: 3000 }),
      top: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 200, max: 20_000 }),
    })
    fc.assert(
      fc.property(box, (there) => {
        const back = boxOf(FRAME, cameraOf(FRAME, there, VIEWPORT), VIEWPORT)
        expect(back.left).toBeCloseTo(there.left, 5)
        expect(back.top).toBeCloseTo(there.top, 5)
        expect(back.width).toBeCloseTo(there.width, 5)
      }),
    )
  })
})
