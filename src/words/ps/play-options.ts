import type { PlayOptionStrings } from '../en/play-options'

/** Pashto words of the options of Play. */
export const psPlayOptions: PlayOptionStrings = {
  pace: { slow: 'ورو', medium: 'عادي', fast: 'چټک' },
  speed: 'چټکتیا',
  clockLegend: 'هره ادعا د دې وخت له مخې وښیئ',
  clockSaid: 'کله چې ویل شوې',
  clockAbout: 'کله چې په اړه یې ده',
}
