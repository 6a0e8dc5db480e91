import { Resvg } from '@resvg/resvg-js'
import { expect, it, vi } from 'vitest'
import { fontsFor } from './fonts'

vi.setConfig({ testTimeout: 60_000 })

/** Rendered width of a line of Dari or Pashto, px; 0 when it is not rendered. */
async function widthOf(text: string): Promise<number> {
  const { files } = await fontsFor('node_modules/.cache/images')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="390" y="40" text-anchor="end" font-size="24" font-family="Vazirmatn">\u2067${text}\u2069</text></svg>`
  const font = { loadSystemFonts: false, fontFiles: [...files] }
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}

it('a line with signs, Latin letters and ligatures comes out whole', async () => {
  const [mixed, dari, latin] = await Promise.all(
    ['اسلامی (NRF): ۱۲ سنبله', 'اسلامی', '(NRF):'].map((text) => widthOf(text)),
  )
  expect(dari).toBeGreaterThan(30)
  expect(latin).toBeGreaterThan(40)
  expect(mixed).toBeGreaterThan((dari ?? 0) + (latin ?? 0) + 60)
})

it('letters join: a word is narrower than its letters apart', async () => {
  for (const word of ['پنجشیر', 'ښځه', 'ټول']) {
    const joined = await widthOf(word)
    const apart = await widthOf(Array.from(word).join('\u200c'))
    expect(joined, word).toBeGreaterThan(0)
    expect(joined, word).toBeLessThan(apart)
  }
})
