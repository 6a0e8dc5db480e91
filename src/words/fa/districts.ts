import type { enDistricts } from '../en/districts'

/** Dari words about the districts at a glance. */
export const faDistricts: typeof enDistricts = {
  noteTitle: (place, reading) => `${place}: ${reading}`,
  wholeOf: (province) => `سراسر ${province}`,
}
