import type { enReading } from '../en/reading'

/** Dari words about readings. */
export const faReading: typeof enReading = {
  reading: {
    silent: 'سکوت',
    'one-side': 'تنها یک طرف',
    contradicted: 'گفته‌های متناقض',
    'not-contested': 'هر دو می‌تواند درست باشد',
  },
  counting: (summary, place) => `${summary} (به شمول ${place})`,
  matrix: 'کی دربارهٔ کجا سخن گفت، روز به روز',
}
