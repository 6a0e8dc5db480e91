/** Widths of the frame in px between which the patterns' pitch grows, and its least share. */
const PITCH = { from: 220, to: 640, least: 0.6 } as const

/** Pitch of the patterns on a map of this width in px, as a share of that of a large map. */
export function pitchOf(width: number): number {
  const grown = (width - PITCH.from) / (PITCH.to - PITCH.from)
  return PITCH.least + (1 - PITCH.least) * Math.min(1, Math.max(0, grown))
}

/** The same in the enlargement, which has less width and more detail. */
export function enlargedPitch(width: number): number {
  return width < 220 ? 0.72 : width < 320 ? 0.85 : 1
}
