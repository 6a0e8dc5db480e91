import { expect, it } from 'vitest'
import { minifiedCss } from './css'

it('a minified sheet has its own addresses below the base, and those of others as they are', () => {
  const css = `/* Fonts. */
    @font-face { font-family: 'A'; src: url('/fonts/a.woff2') format('woff2') }
    .b { background: url('https://example.org/c.png') }`
  expect(minifiedCss(css, '/panjshir/')).toBe(
    '@font-face{font-family:A;src:url(/panjshir/fonts/a.woff2)format("woff2")}.b{background:url(https://example.org/c.png)}',
  )
})
