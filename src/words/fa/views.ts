import type { ViewStrings } from '../en/views'

/** Dari words of the small views. */
export const faViews: ViewStrings = {
  fullMap: 'دیدن نقشهٔ کامل',
  fullClaim: 'تمام ادعا بر نقشهٔ کامل',
  fullPlace: 'همهٔ آنچه دربارهٔ آن گفته شده، بر نقشهٔ کامل',
  newTab: 'در صفحهٔ تازه باز می‌شود',
  statements: 'گفته‌ها، نه کنترول.',
  claim: 'ادعا',
}
