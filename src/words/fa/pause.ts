import type { NameForms } from '../catalogue'
import { persianNumber } from '../digits'
import type { PauseStrings } from '../en/pause'
import { verbsOf } from './verbs'

const more = (n: number) =>
  n === 1
    ? '، و ۱ ادعای تازهٔ دیگر در تناقض با ادعایی دیگر است'
    : `، و ${persianNumber(n)} ادعای تازهٔ دیگر در تناقض با ادعاهای دیگر است`

/** Dari words about a pause of Play. */
export function faPause(forms: NameForms): PauseStrings {
  const { said } = verbsOf(forms)
  return {
    showClaim: 'نمایش این ادعا',
    paused(at) {
      const other = `گفتهٔ ${at.other} (${at.otherWhen})`
      const relation = at.expressly ? `این ${other} را رد می‌کند` : `این در تناقض با ${other} است`
      return `توقف: ${at.attribution} ${said(at.attribution)} (${at.when}): ${at.summary}؛ ${relation}${at.more === 0 ? '' : more(at.more)}.`
    },
  }
}
