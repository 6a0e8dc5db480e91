/** Widths of text in pictures, against HarfBuzz with the fonts themselves. */
import { resolve } from 'node:path'

import { expect, it } from 'vitest'

import { type Face, widthOf } from '../src/pictures/text.ts'
import { advancesOf } from '../src/site/images/advances.ts'
import { fontsFor } from '../src/site/images/fonts.ts'
import { MODEL } from '../tests/story.ts'
import { shaperOf, widthIn } from './advances.ts'

const { files } = await fontsFor(resolve('node_modules/.cache/images'))
const shaperFor = (font: string) => shaperOf(files.find((file) => file.includes(font)) ?? '')

/** Kerning, which widths leave out, as a share of a line's width: on average, and at most. */
const AVERAGE = 0.009
const MOST = { en: 0.02, fa: 0.035, ps: 0.035 }

const FACES: readonly (readonly [string, 'en' | 'fa' | 'ps', Omit<Face, 'size'>])[] = [
  ['source-serif-4-latin-wght-normal-400', 'en', { family: 'serif' }],
  ['source-serif-4-latin-wght-normal-600', 'en', { family: 'serif', strong: true }],
  ['source-serif-4-latin-400-italic-400', 'en', { family: 'serif', italic: true }],
  ['source-sans-3-latin-wght-normal-400', 'en', { family: 'sans' }],
  ['source-sans-3-latin-wght-normal-600', 'en', { family: 'sans', strong: true }],
  ['vazirmatn-whole-wght-normal-400', 'fa', { family: 'serif' }],
  ['vazirmatn-whole-wght-normal-600', 'ps', { family: 'sans', strong: true }],
]

it.each(FACES)(
  'lines in %s are as wide as HarfBuzz sets them, but for kerning',
  async (font, lang, face) => {
    const shape = await shaperFor(font)
    const texts = MODEL.entries.flatMap(({ claim }) => claim.summary[lang] ?? [])
    expect(texts.length).toBeGreaterThan(50)
    const faults = texts.map((text) => {
      const width = widthOf(text, { ...face, size: 1000 }, advancesOf(lang))
      const fault = width / widthIn(shape, text) - 1
      expect(Math.abs(fault), text).toBeLessThan(MOST[lang])
      return fault
    })
    const average = faults.reduce((sum, fault) => sum + fault, 0) / faults.length
    expect(Math.abs(average)).toBeLessThan(AVERAGE)
  },
)

it('letters of Dari and Pashto have the widths of their forms, joined and apart', async () => {
  const shape = await shaperFor('vazirmatn-whole-wght-normal-400')
  const face = { family: 'sans', size: 1000 } as const
  for (const word of ['پنجشیر', 'ښځه', 'ټول', 'می\u200cشود', 'ءآب', 'مُحمّد', '۱۲٬۰۰۰']) {
    const width = widthOf(word, face, advancesOf('fa'))
    expect(Math.abs(width / widthIn(shape, word) - 1), word).toBeLessThan(0.02)
  }
})
