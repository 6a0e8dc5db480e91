import type * as resvg from '@resvg/resvg-js'
import { renderAsync } from '@resvg/resvg-js'
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
  const first = await rasterOf(square('#fbf8f1'))
  const calls = vi.mocked(renderAsync).mock.calls.length
  const again = await rasterOf(square('#fbf8f1'))
  expect(vi.mocked(renderAsync).mock.calls.length).toBe(calls)
  expect(Buffer.compare(first, again)).toBe(0)
})

it('another SVG is another picture', async () => {
  const [a, b] = [await rasterOf(square('#277bb2')), await rasterOf(square('#ba5a14'))]
  expect(Buffer.compare(a, b)).not.toBe(0)
})
