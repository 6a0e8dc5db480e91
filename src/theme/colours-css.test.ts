import { expect, it } from 'vitest'
import { COLOURS, VEIL } from './colours'
import { coloursCss } from './colours-css'

const DARK = "@media screen { :root[data-theme='dark'] { color-scheme: dark;"
const DEVICE = "@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) {"
const LIGHT = ':root { color-scheme: light dark;'

it('the sheet has the light colours for all media, and the dark ones on screens that ask for them', () => {
  const css = coloursCss().replace(/\s+/g, ' ')
  const bodyOf = (rule: string) => {
    expect(css).toContain(rule)
    return css
      .slice(css.indexOf(rule) + rule.length)
      .split(' }')[0]
      ?.trim()
  }
  const declarations = (theme: keyof typeof COLOURS) => [
    ...Object.entries(COLOURS[theme]).map(([name, hex]) => `--${name}: #${hex};`),
    `--veil: ${VEIL[theme]};`,
  ]
  expect(bodyOf(LIGHT)).toBe(declarations('light').join(' '))
  for (const rule of [DARK, DEVICE]) expect(bodyOf(rule)).toBe(declarations('dark').join(' '))
  expect(css).toContain(":root[data-theme='light'] { color-scheme: light; }")
})
