import type { Flag } from '../../claims/types'
import { partsOfList } from '../digits'
import type { enTrail } from '../en/trail'

const FLAG: Readonly<Record<Flag, string>> = {
  'against-interest': 'به زیان طرف خود',
  repeated: 'تکرار است، تأیید نیست',
}

/** Before the last item of a list. */
export const AND = ' و '

/** Dari words of the trail of a statement, and of claims' flags. */
export const faTrail: typeof enTrail = {
  listParts: (items) => partsOfList(items, AND),

  flag: (flag) => FLAG[flag],
  flagged: (line, flags) => [line, ...flags.map((flag) => FLAG[flag])].join('، '),
  flagNote: {
    'against-interest': 'به زیان طرف خود گوینده است؛ این به تنهایی آن را تأیید نمی‌کند.',
    repeated: 'این که همان طرف آن را باز می‌گوید، آن را تأیید نمی‌کند.',
  },
}
