import type { enFailures } from '../en/failures'

/** Dari messages about parts that are missing, and about their replacement. */
export const faFailures: typeof enFailures = {
  mapProblem: {
    'no-webgl': 'این مرورگر نمی‌تواند نقشهٔ متحرک را نشان دهد؛ نقشهٔ رسم‌شده به جای آن آمده است.',
    'not-loaded': 'نقشهٔ متحرک بار نشد؛ نقشهٔ رسم‌شده به جای آن آمده است.',
    lost: 'نقشهٔ متحرک ایستاد؛ نقشهٔ رسم‌شده به جای آن آمده است.',
  },
  partMissing: 'بخشی از این صفحه بار نشد.',
  retry: 'دوباره',
}
