import { expect, it } from 'vitest'
import { facesCss, stacksCss } from './fonts-css'

const plain = (css: string) => css.replace(/\s+/g, ' ')

it('a face of the site shows text at once in another font, and itself when it is there', () => {
  const rules = plain(facesCss('en')).split('@font-face')
  const ofFiles = rules.filter((rule) => rule.includes('url('))
  expect(ofFiles.length).toBe(3)
  for (const rule of ofFiles) expect(rule).toContain('font-display: swap;')
  expect(ofFiles[1]).toContain(
    "{ font-family: 'Source Serif 4'; font-style: italic; font-weight: 400;",
  )
})

it('a local font is scaled to the width of the web font, and its lines to the same height', () => {
  expect(plain(facesCss('en'))).toContain(
    "{ font-family: 'Source Serif fallback Georgia'; font-style: italic; font-weight: 400;" +
      " src: local('Georgia Italic'), local('Georgia-Italic'); size-adjust: 97.01%;" +
      ' ascent-override: 106.79%; descent-override: 34.53%; line-gap-override: 0%; }',
  )
})

it('a local font of unknown width keeps it, and is used for Arabic letters alone', () => {
  expect(plain(facesCss('fa'))).toContain(
    "local('Noto Sans Arabic'); ascent-override: 102.54%; descent-override: 53.71%;" +
      ' line-gap-override: 0%; unicode-range: U+20, U+A0, U+600-6FF, U+200C-200F; }',
  )
})

it('the families of a text end with a generic one; right-to-left pages have their own', () => {
  expect(plain(stacksCss('en'))).toMatch(/^:root { --font-serif: 'Source Serif 4', .*, serif;/)
  expect(plain(stacksCss('ps'))).toMatch(/^:root\[dir\] {.* --font-sans: .*, sans-serif; }$/)
})
