import { listed, persianNumber } from '../digits'
import type { MatrixStrings } from '../en/matrix'
import { AND } from './trail'

const NEVER_CONTROL = 'نقش خانه‌ها گفته‌ها را نشان می‌دهد، هرگز نه کنترول را.'

/** Dari words of the table of places by days. */
export const faMatrix: MatrixStrings = {
  intro:
    'نقش هر خانه نشان می‌دهد که ادعاها با هم در پایان روز چه می‌گفت؛ هر نشانه در کنار آن یک ادعاست که در آن روز گفته شده. هر خانه به همان جای و همان لحظه می‌رود.',
  asWhole: 'سراسر ولایت',
  neither: 'هیچ‌یک از دو طرف نگفته که این جای در کنترولش است',
  otherPlacesRow: 'جاهای دیگر',
  plainShape: {
    holds: 'در کنترول داشتن',
    attacks: 'حمله یا پیشروی',
    repels: 'رد یا عقب زدن',
    other: 'دیگر',
  },
  matrixRows: (first, second, third) =>
    `${first} در بالا، ${second} در پایین، ${listed(third, AND)} در آخر`,
  matrixUndated: (n) =>
    n === 0
      ? NEVER_CONTROL
      : `${persianNumber(n)} ادعا که هیچ منبعی آن را به یکی از این روزها نسبت نمی‌دهد، در آخر سطر خود شمرده شده است، بدون نشانه. ${NEVER_CONTROL}`,
}
