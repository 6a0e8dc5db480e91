import type { Model } from '../../claims/model'
import { PALETTE, type Palette, type PaletteName } from './style'

/** The theme's colours as they are on the page now. */
export function readPalette(element: HTMLElement, model: Model): Palette {
  const computed = getComputedStyle(element)
  const [first, second] = model.parties
  const own: Partial<Record<PaletteName, string>> = { first: first.colour, second: second.colour }
  const entries = PALETTE.map((name) => [
    name,
    computed.getPropertyValue(`--${own[name] ?? name}`).trim(),
  ])
  return Object.fromEntries(entries) as Palette
}
