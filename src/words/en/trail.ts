import type { Flag } from '../../claims/types'

const LIST = new Intl.ListFormat('en-GB')

const FLAG: Readonly<Record<Flag, string>> = {
  'against-interest': 'reports a loss of its own',
  repeated: 'said again, not confirmed',
}

/** English words of the trail of a statement, and of claims' flags. */
export const enTrail = {
  /** `A, B and C` in parts, so that each of them can be a link. */
  listParts: (items: readonly string[]) => LIST.formatToParts(items),

  flag: (flag: Flag) => FLAG[flag],
  /** A claim in one line, with its flags. */
  flagged: (line: string, flags: readonly Flag[]) =>
    [line, ...flags.map((flag) => FLAG[flag])].join(', '),
  flagNote: {
    'against-interest': 'Unfavourable to the speaker’s own side; that alone does not confirm it.',
    repeated: 'The same side saying it again does not confirm it.',
  } satisfies Readonly<Record<Flag, string>>,
}
