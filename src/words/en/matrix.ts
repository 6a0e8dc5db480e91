import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the table of places by days, fetched when the browser is idle. */
const enMatrix = {
  intro:
    'The sample shows what the claims said together when the day ended; each mark beside it is one claim made on that day. A cell leads to that place and moment.',
  asWhole: 'as a whole',
  neither: 'neither side says that it holds the place',
  otherPlacesRow: 'Other places',
  plainShape: {
    holds: 'holds',
    attacks: 'attacks or advances',
    repels: 'denies or repels',
    other: 'other',
  },
  /** Positions of the sides' marks in a cell of the matrix. */
  matrixRows: (first: string, second: string, third: readonly string[]) =>
    `${first} above, ${second} below, ${third.join(', ').toLowerCase()} at the end`,
  matrixUndated: (n: number) =>
    n === 0
      ? 'A fill describes statements, never control.'
      : `${n === 1 ? '1 claim that no source dates is' : `${n} claims that no source dates to one of these days are`} counted at the end of its row, without a mark. A fill describes statements, never control.`,
}

export type MatrixStrings = typeof enMatrix

/** The words of that table in a language; English where it has no catalogue. */
export const matrixStrings = (lang: Lang): MatrixStrings => catalogueOf(lang)?.matrix ?? enMatrix
