import type { ImageStrings } from '../en/images'

/** Dari words that only pictures of moments have. */
export const faImages: ImageStrings = {
  momentLine: (other, hour, zone) => `${other} · تا ${hour} ${zone}`,
  noControl: 'نقشهٔ گفته‌ها، نه نقشهٔ کنترول.',
}
