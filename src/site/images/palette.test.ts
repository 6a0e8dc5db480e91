import { expect, it } from 'vitest'
import { indexed } from './palette'

it('a palette keeps the commonest colours exactly and every pixel near its own', () => {
  const rgba = new Uint8Array(4 * 40_000)
  for (let i = 0; i < 40_000; i++)
    rgba.set(i % 2 ? [251, 248, 241, 255] : [i % 256, (i >> 3) % 256, (i >> 7) % 256, 255], 4 * i)
  const { palette, pixels } = indexed(rgba)
  expect(palette.length).toBeLessThanOrEqual(256)
  expect(palette[pixels[1] ?? 0]).toBe(0xfbf8f1)
  const far = Array.from(pixels, (at, i) =>
    Math.abs(((palette[at] ?? 0) >> 16) - (rgba[4 * i] ?? 0)),
  )
  expect(Math.max(...far)).toBeLessThan(64)
})
