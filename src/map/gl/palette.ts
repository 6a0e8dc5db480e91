import { PALETTE, type Palette } from './style'

/** The theme's colours as they are on the page now. */
export function readPalette(element: HTMLElement): Palette {
  const computed = getComputedStyle(element)
  const entries = PALETTE.map((name) => [name, computed.getPropertyValue(`--${name}`).trim()])
  return Object.fromEntries(entries) as Palette
}
