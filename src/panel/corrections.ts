import type { ClaimId, Correction, Story } from '../claims/types'

/** The public log of corrections, or the part of it that is about one claim; the newest first. */
export function correctionsOf(
  { corrections }: Pick<Story, 'corrections'>,
  id?: ClaimId,
): readonly Correction[] {
  return corrections
    .filter(({ claims }) => id === undefined || claims.includes(id))
    .sort((a, b) => b.date.localeCompare(a.date))
}
