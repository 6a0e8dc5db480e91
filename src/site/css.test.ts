import { expect, it } from 'vitest'
import { minifiedCss, rangesOf } from './css'

it('a minified sheet has its own addresses below the base, and those of others as they are', () => {
  const css = `/* Fonts. */
    @font-face { font-family: 'A'; src: url('/fonts/a.woff2') format('woff2') }
    .b { background: url('https://example.org/c.png') }`
  expect(minifiedCss(css, '/panjshir/')).toBe(
    '@font-face{font-family:A;src:url(/panjshir/fonts/a.woff2)format("woff2")}.b{background:url(https://example.org/c.png)}',
  )
})

it('the characters of fonts are those of faces with a file', () => {
  const css = `
    @font-face { font-family: 'A'; src: url('/a.woff2'); unicode-range: U+20-7E, U+A0 }
    @font-face { font-family: 'B'; src: local('Arial'); unicode-range: U+600-6FF }`
  expect(rangesOf(css)).toEqual([
    { start: 0x20, end: 0x7e },
    { start: 0xa0, end: 0xa0 },
  ])
})
