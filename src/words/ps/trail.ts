import type { Flag } from '../../claims/types'
import type { enTrail } from '../en/trail'
import { listParts } from './grammar'

const FLAG: Readonly<Record<Flag, string>> = {
  'against-interest': 'د خپل لوري پر زیان',
  repeated: 'بیا ویل شوې خو نه تایید شوې',
}

/** Pashto words of the trail of a statement, and of claims' flags. */
export const psTrail: typeof enTrail = {
  listParts,
  flag: (flag) => FLAG[flag],
  flagged: (line, flags) => [line, ...flags.map((flag) => FLAG[flag])].join('، '),
  flagNote: {
    'against-interest': 'د ویونکي د خپل لوري پر زیان ده؛ یوازې په دې سره نه تاییدېږي.',
    repeated: 'که هماغه لوری یې بیا ووايي، دا تایید نه دی.',
  },
}
