import type { enFailures } from '../en/failures'

/** Pashto messages about parts that are missing, and about their replacement. */
export const psFailures: typeof enFailures = {
  mapProblem: {
    'no-webgl': 'دا براوزر خوځنده نقشه نه شي ښودلی؛ پر ځای یې رسم شوې نقشه ښودل کېږي.',
    'not-loaded': 'خوځنده نقشه پرانیستل نه شوه؛ پر ځای یې رسم شوې نقشه ښودل کېږي.',
    lost: 'خوځنده نقشه ودرېده؛ پر ځای یې رسم شوې نقشه ښودل کېږي.',
  },
  partMissing: 'د دې پاڼې یوه برخه ترلاسه نه شوه.',
  retry: 'بیا هڅه',
}
