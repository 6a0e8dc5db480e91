import type { enReading } from '../en/reading'

/** Pashto words about readings. */
export const psReading: typeof enReading = {
  reading: {
    silent: 'چوپتیا',
    'one-side': 'یوازې یو لوری',
    contradicted: 'متضادې څرګندونې',
    'not-contested': 'دواړه سمې کېدای شي',
  },
  counting: (summary, place) => `${summary} (په دې شمېر کې: ${place})`,
  matrix: 'چا د کوم ځای په اړه څه وویل، ورځ په ورځ',
}
