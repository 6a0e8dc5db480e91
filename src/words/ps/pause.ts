import type { NameForms } from '../catalogue'
import type { PauseStrings } from '../en/pause'
import { number, obliqueIn } from './grammar'

/** Pashto words about a pause of Play. */
export function psPause(forms: NameForms): PauseStrings {
  const oblique = obliqueIn(forms)
  return {
    showClaim: 'دا ادعا وښیئ',
    paused({ attribution, when, summary, expressly, other, otherWhen, more }) {
      const against = expressly ? 'دا هغه څه ردوي' : 'دا له هغه څه سره په تضاد کې ده'
      const others =
        more === 0
          ? ''
          : more === 1
            ? '، او ۱ بله نوې ادعا هم له بلې سره په تضاد کې ده'
            : `، او ${number(more)} نورې نوې ادعاوې هم له نورو سره په تضاد کې دي`
      return `دلته ودرېد: ${oblique(attribution)} وویل (${when}): ${summary}؛ ${against} چې ${oblique(other)} ویلي وو (${otherWhen})${others}.`
    },
  }
}
