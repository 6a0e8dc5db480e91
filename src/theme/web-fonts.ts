/** A face that is a file of the site: a subset that tools/fonts.mjs makes. */
export interface WebFace {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: '400' | '400 600'
  /** Name in public/fonts, without its extension. */
  readonly file: string
  /** `unicode-range`: exactly its characters, so that a page fetches only what its text needs. */
  readonly range: string
}

/** All that an English page needs, under 58 KB. */
const LATIN: readonly WebFace[] = [
  {
    family: 'Source Serif 4',
    style: 'normal',
    weight: '400 600',
    file: 'source-serif-4-latin-wght-normal',
    range: `
      U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0, U+B2, U+B7, U+BB, U+C0-CF, U+D1-DD,
      U+DF-EF, U+F1-FD, U+FF-101, U+105-107, U+10C-10D, U+119, U+11F, U+12A-12B, U+130-131,
      U+141-142, U+144, U+152-153, U+15A-15B, U+15E-161, U+16A-16B, U+179-17E, U+259, U+2009,
      U+2010, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+202F, U+2032-2033, U+20AC,
      U+2190-2193, U+2212, U+2264-2265`,
  },
  {
    family: 'Source Serif 4',
    style: 'italic',
    weight: '400',
    file: 'source-serif-4-latin-400-italic',
    range: `
      U+20-7E, U+A0, U+AB, U+AD, U+B0, U+B7, U+BB, U+C0-CF, U+D1-DD, U+DF-EF, U+F1-FD, U+FF-101,
      U+105-107, U+10C-10D, U+119, U+11F, U+12A-12B, U+130-131, U+141-142, U+144, U+152-153,
      U+15A-15B, U+15E-161, U+16A-16B, U+179-17E, U+259, U+2009, U+2010, U+2013-2014, U+2018-2019,
      U+201C-201D, U+2026, U+202F, U+2032, U+2212`,
  },
  {
    family: 'Source Sans 3',
    style: 'normal',
    weight: '400 600',
    file: 'source-sans-3-latin-wght-normal',
    range: `
      U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0, U+B2, U+B7, U+BB, U+C0-CF, U+D1-DD,
      U+DF-EF, U+F1-FD, U+FF-101, U+105-107, U+10C-10D, U+119, U+11F, U+12A-12B, U+130-131,
      U+141-142, U+144, U+152-153, U+15A-15B, U+15E-161, U+16A-16B, U+179-17E, U+259, U+2009,
      U+2010-2011, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+202F, U+2032-2033,
      U+20AC, U+2190-2193, U+2212, U+2264-2265`,
  },
]

/**
 * 'Source Sans 3 Names' sets Latin names in Dari and Pashto text, one weight, without the signs that
 * the Arabic faces have.
 */
const ARABIC: readonly WebFace[] = [
  {
    family: 'Source Sans 3 Names',
    style: 'normal',
    weight: '400',
    file: 'source-sans-3-names-400-normal',
    range: `
      U+26, U+2C, U+30-39, U+3B, U+3F-5B, U+5D, U+5F, U+61-7A, U+A9, U+E0-E1, U+E3, U+E7, U+E9,
      U+ED, U+F1, U+F3-F4, U+F6, U+FA, U+FC, U+2190, U+2192`,
  },
  {
    family: 'Source Sans 3 Names',
    style: 'normal',
    weight: '400',
    file: 'source-sans-3-accents-400-normal',
    range: `
      U+23-24, U+2A, U+3C-3E, U+5C, U+5E, U+60, U+7B-7E, U+A3, U+A7, U+AD, U+B0, U+B2, U+C0-CF,
      U+D1-D6, U+D8-DD, U+DF, U+E2, U+E4-E6, U+E8, U+EA-EC, U+EE-EF, U+F2, U+F5, U+F7-F9, U+FB,
      U+FD, U+FF-101, U+105-107, U+10C-10D, U+119, U+11F, U+12A-12B, U+130-131, U+141-142, U+144,
      U+152-153, U+15A-15B, U+15E-161, U+16A-16B, U+179-17E, U+259, U+2009, U+2010-2011, U+2022,
      U+202F, U+2032-2033, U+20AC, U+2191, U+2193, U+2264-2265`,
  },
  {
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 600',
    file: 'noto-naskh-arabic-signs-wght-normal',
    range: `
      U+21, U+25, U+28-29, U+2E-2F, U+3A, U+AB, U+BB, U+2013`,
  },
]

const DARI: readonly WebFace[] = [
  {
    family: 'Vazirmatn',
    style: 'normal',
    weight: '400 600',
    file: 'vazirmatn-dari-wght-normal',
    range: `
      U+20-22, U+25, U+27-29, U+2B, U+2D-2F, U+3A, U+A0, U+AB, U+B7, U+BB, U+D7, U+60C, U+61B,
      U+61F, U+621-624, U+626-63A, U+641-648, U+64A-64B, U+64F, U+651, U+654, U+66A-66C, U+67C,
      U+67E, U+686, U+698, U+69A, U+6A9, U+6AF, U+6C0, U+6CC, U+6F0-6F9, U+200C-200F, U+2013-2014,
      U+2018-2019, U+201C-201D, U+2026, U+2212`,
  },
  {
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 600',
    file: 'noto-naskh-arabic-dari-wght-normal',
    range: `
      U+20, U+A0, U+60C, U+61B-61C, U+61F, U+621-624, U+626-63A, U+641-648, U+64A-64B, U+64F,
      U+651, U+654, U+66A-66C, U+67C, U+67E, U+686, U+698, U+69A, U+6A9, U+6AF, U+6C0, U+6CC,
      U+6F0-6F9, U+200C-200E`,
  },
]

const PASHTO: readonly WebFace[] = [
  {
    family: 'Vazirmatn',
    style: 'normal',
    weight: '400 600',
    file: 'vazirmatn-pashto-wght-normal',
    range: `
      U+20-22, U+25, U+27-29, U+2B, U+2D-2F, U+3A, U+A0, U+AB, U+B7, U+BB, U+D7, U+60C, U+61B,
      U+61F, U+621-624, U+626-628, U+62A-63A, U+641-642, U+644-648, U+64A-64B, U+64F, U+651,
      U+654, U+66A-66C, U+67C, U+67E, U+681, U+685-686, U+689, U+693, U+696, U+698, U+69A, U+6A9,
      U+6AB, U+6BC, U+6C0, U+6CC-6CD, U+6D0, U+6F0-6F9, U+200C-200F, U+2013-2014, U+2018-2019,
      U+201C-201D, U+2026, U+2212`,
  },
  {
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 600',
    file: 'noto-naskh-arabic-pashto-wght-normal',
    range: `
      U+20, U+A0, U+60C, U+61B-61C, U+61F, U+621-624, U+626-628, U+62A-63A, U+641-642, U+644-648,
      U+64A-64B, U+64F, U+651, U+654, U+66A-66C, U+67C, U+67E, U+681, U+685-686, U+689, U+693,
      U+696, U+698, U+69A, U+6A9, U+6AB, U+6BC, U+6C0, U+6CC-6CD, U+6D0, U+6F0-6F9, U+200C-200E`,
  },
]

/** The faces of a language's pages; a page in Dari or Pashto needs about 45 KB of them. */
export const WEB_FACES = {
  en: LATIN,
  fa: [...ARABIC, ...DARI],
  ps: [...ARABIC, ...PASHTO],
} satisfies Readonly<Record<string, readonly WebFace[]>>

/** The characters of a face. */
export function charactersInRange({ range }: WebFace): readonly string[] {
  return range.split(',').flatMap((run) => {
    const [first = NaN, last = first] = run
      .replace('U+', '')
      .split('-')
      .map((point) => parseInt(point, 16))
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
  })
}
