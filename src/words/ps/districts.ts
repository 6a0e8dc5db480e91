import type { enDistricts } from '../en/districts'
import { wholeProvince } from './grammar'

/** Pashto words about the districts at a glance. */
export const psDistricts: typeof enDistricts = {
  noteTitle: (place, reading) => `${place}: ${reading}`,
  wholeOf: wholeProvince,
}
