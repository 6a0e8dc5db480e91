import type { PlayOptionStrings } from '../en/play-options'

/** Dari words of the options of Play. */
export const faPlayOptions: PlayOptionStrings = {
  pace: { slow: 'آهسته‌تر', medium: 'سرعت عادی', fast: 'سریع‌تر' },
  speed: 'سرعت',
  clockLegend: 'جای هر ادعا: زمانی که',
  clockSaid: 'گفته شده',
  clockAbout: 'دربارهٔ آن است',
}
