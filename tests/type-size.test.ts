/** Type follows the reader's own size, and none is too small to read. */
import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { ROOT } from '../tools/shell.mjs'

/** Least size of anything that is read, rem of 16 px: 13 px. */
const LEAST = 0.8125

/** Print styles have sizes of their own. */
const files = readdirSync(`${ROOT}/src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!print)\.(svelte|css)$/.test(file))
  .map((file) => `src/${file}`)

/** Values of `font` and `font-size` in a file. */
const fontsIn = (file: string): readonly string[] =>
  [...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(/\bfont(?:-size)?:\s*([^;{}]+);/g)].map(
    ([, value = '']) => value,
  )

it('every size is in rem, or limited by one', () => {
  const inPixels = files.flatMap((file) =>
    fontsIn(file)
      .filter((value) => /\d(px|em)\b/.test(value) && !/^[^/]*\d+rem/.test(value))
      .map((value) => `${file}: ${value}`),
  )
  expect(inPixels).toEqual([])
})

it('none is smaller than 13 px at the usual size, or 12.5 px beside the timeline of wide windows', () => {
  const sizes = files.flatMap((file) =>
    fontsIn(file).flatMap((value) =>
      [...(value.split('/')[0] ?? '').matchAll(/([\d.]+)rem/g)].map(([, rem]) => ({
        file,
        rem: Number(rem),
      })),
    ),
  )
  expect(sizes.length).toBeGreaterThan(60)
  expect(sizes.filter(({ rem }) => rem < LEAST)).toEqual([
    { file: 'src/timeline/Timeline.svelte', rem: 0.78125 },
  ])
})

it('small print is as large as what it stands in', () => {
  expect(readFileSync(`${ROOT}/src/theme/base.css`, 'utf8')).toMatch(
    /^small \{\s*font-size: inherit;/m,
  )
})
