import type { ImageStrings } from '../en/images'

/** Pashto words that only pictures of moments have. */
export const psImages: ImageStrings = {
  momentLine: (other, hour, zone) => `${other} · تر ${hour} پورې، ${zone}`,
  noControl: 'د څرګندونو نقشه، نه د کنټرول.',
}
