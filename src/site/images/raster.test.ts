import type * as resvg from '@resvg/resvg-js'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import { rasterOf } from './raster'

vi.mock('@resvg/resvg-js', async (original) => {
  const module = await original<typeof resvg>()
  return { ...module, renderAsync: vi.fn(module.renderAsync) }
})
vi.setConfig({ testTimeout: 60_000 })

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`

it('an SVG that has been drawn once is not drawn again', async () => {
  // Another test file may have loaded it with the library itself.
  vi.resetModules()
  const fresh = await import('./raster')
  const first = await fresh.rasterOf(square('#fbf8f1'))
  const calls = vi.mocked(renderAsync).mock.calls.length
  const again = await fresh.rasterOf(square('#fbf8f1'))
  expect(vi.mocked(renderAsync).mock.calls.length).toBe(calls)
  expect(Buffer.compare(first, again)).toBe(0)
})

it('another SVG is another picture', async () => {
  const [a, b] = [await rasterOf(square('#277bb2')), await rasterOf(square('#ba5a14'))]
  expect(Buffer.compare(a, b)).not.toBe(0)
})

it('a palette of 256 colours keeps the ground exactly and every pixel near its own', async () => {
  const width = 200
  // A background of one colour and, beside it, more colours than a palette has.
  const gradient = ['#277bb2', '#ba5a14', '#1a1a1a', '#f2d024']
    .map((fill, i) => `<stop offset="${i / 3}" stop-color="${fill}"/>`)
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40">
    <linearGradient id="g">${gradient}</linearGradient>
    <rect width="${width}" height="40" fill="#fbf8f1"/>
    <rect width="${width}" height="15" fill="url(#g)"/>
    <rect y="5" width="${width}" height="5" fill="#ffffff" fill-opacity=".5"/></svg>`
  const png = await rasterOf(svg)
  const { isPalette, hasAlpha } = await sharp(png).metadata()
  expect([isPalette, hasAlpha]).toEqual([true, false])
  const found = await sharp(png).raw().toBuffer()
  const { pixels } = await renderAsync(svg)
  const colourAt = (bytes: Uint8Array, at: number) => [...bytes.subarray(at, at + 3)]
  expect(colourAt(found, 3 * 30 * width)).toEqual([0xfb, 0xf8, 0xf1])
  const far = Array.from({ length: width * 40 }, (_, i) => {
    const wanted = colourAt(pixels, 4 * i)
    return Math.max(...colourAt(found, 3 * i).map((value, c) => Math.abs(value - wanted[c]!)))
  })
  expect(Math.max(...far)).toBeGreaterThan(0)
  expect(Math.max(...far)).toBeLessThan(16)
})
