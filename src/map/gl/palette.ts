import { PALETTE, type Palette } from './style'

/** The theme's present colours, as computed by the page. */
export function readPalette(element: HTMLElement): Palette {
  const computed = getComputedStyle(element)
  const entries = PALETTE.map((name) => [name, computed.getPropertyValue(`--${name}`).trim()])
  return Object.fromEntries(entries) as Palette
}
