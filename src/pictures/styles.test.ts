import { expect, it } from 'vitest'
import { styleSheet } from './styles'

it('styles keep what draws and leave out states, media and boxes', () => {
  const css = styleSheet('en')
  expect(css).toContain('.p-sheet .mark-hollow')
  expect(css).toContain('.p-land .relief-3000{fill: #e0d8c8}')
  expect(css).not.toMatch(/@|:hover|:focus|cursor|position|var\(/)
})
