import type { ClaimId } from '../claims/types'

/** Folder of a claim's own page, from the page of the map in the same language. */
export function claimPath(id: ClaimId): string {
  return `c/${id}/`
}
