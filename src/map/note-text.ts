import type { Entry } from '../claims/model'
import type { Note } from '../scene/notes'
import { names, summaryAt } from '../words/summary-at'
import type { Language } from '../words/words'

/** Lengths in px; phones write smaller. */
export interface NoteScale {
  readonly title: number
  readonly text: number
  readonly leading: number
  /** Widths to try, the most welcome first. */
  readonly widths: readonly number[]
  /** Furthest that a note may stand from its district. */
  readonly reach: number
  /** Most notes on one map: the cloth is what the eye meets first. */
  readonly most: number
}

export const WIDE_NOTES: NoteScale = {
  title: 15,
  text: 14,
  leading: 18,
  widths: [200, 240, 172, 290],
  reach: 250,
  most: 3,
}
export const NARROW_NOTES: NoteScale = {
  title: 13,
  text: 12,
  leading: 15,
  widths: [150, 178],
  reach: 110,
  most: 1,
}

/** What one side's claim says, speaker first. */
export interface NoteLine {
  readonly entry: Entry
  /** `NRF said:`, set before the first line. */
  readonly voice: string
  readonly lines: readonly string[]
  /** The summary goes on: its card has the whole. */
  readonly cut: boolean
}

/** A note set to a width. */
export interface NoteText {
  readonly title: string
  readonly claims: readonly NoteLine[]
  /** Estimated, px. */
  readonly width: number
  readonly height: number
}

/** Share of its size that an average letter is wide: regular, and semibold. */
const EM = { regular: 0.48, strong: 0.53 }
const MAX_LINES = 4

/** Breaks a text at words into at most four lines; the first one begins after `indent` px. */
function wrap(text: string, width: number, letter: number, indent: number) {
  const lines: string[] = []
  const rest = text.split(' ')
  let cut = false
  while (rest.length > 0 && lines.length < MAX_LINES) {
    const room = Math.floor((width - (lines.length === 0 ? indent : 0)) / letter)
    const last = lines.length === MAX_LINES - 1
    let line = rest.shift() ?? ''
    for (let next = rest[0]; next !== undefined; next = rest[0]) {
      // On the last line there must be room for the sign that it goes on.
      if (line.length + 1 + next.length > room - (last && rest.length > 1 ? 1 : 0)) break
      line += ` ${next}`
      rest.shift()
    }
    cut = last && rest.length > 0
    lines.push(cut ? `${line.replace(/[\p{P}\s]+$/u, '')}…` : line)
  }
  return { lines, cut }
}

/** Sets a note's words to a width. */
export function noteText(
  { place, claims }: Note,
  language: Language,
  { title: titleSize, text: size, leading }: NoteScale,
  width: number,
): NoteText {
  const { words } = language
  const title = words.noteTitle(language.text(place.name), words.reading.contradicted)
  const letter = size * EM.regular
  const set = claims.map((entry) => {
    const side = language.side(entry.claim.side)
    const voice = names(entry.claim, place.id) ? words.said(side) : words.saidOfAll(side)
    const indent = voice.length * size * EM.strong + letter
    const told = wrap(summaryAt(language, entry.claim, place.id), width, letter, indent)
    const widths = told.lines.map((line, i) => line.length * letter + (i === 0 ? indent : 0))
    return { entry, voice, ...told, widths }
  })
  const lines = set.reduce((sum, { lines: all }) => sum + all.length, 0)
  return {
    title,
    claims: set,
    width: Math.max(title.length * titleSize * EM.strong, ...set.flatMap((one) => one.widths)),
    height: (lines + 1) * leading + GAP * set.length,
  }
}

/** Air above each claim of a note, px. */
export const GAP = 3
