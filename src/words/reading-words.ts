import type { Entry, Model } from '../claims/model'
import type { Reading } from '../claims/reading'
import { precedes } from '../claims/standing'
import { heard, tellingPair } from '../claims/telling'
import type { PlaceId } from '../claims/types'
import type { ClaimWords } from './claim-words'
import type { Language } from './words'

/** A part of a sentence: words, or a claim quoted within it, to be linked. */
export type Part = string | { readonly entry: Entry; readonly text: string }

/** Sentences about what the claims say together of a place. They speak of statements alone. */
export interface ReadingWords {
  /** A claim's few words as they bear on a place, which is named even where they leave it out. */
  summaryAt(entry: Entry, place: PlaceId): string
  /** The reading in one sentence with its reason: `Contradicted: the Taliban said ...`. */
  reason(reading: Reading): readonly Part[]
  /** Whether the two could have been true in turn, and who spoke last; empty without two voices. */
  timing(reading: Reading): string
}

/** Whether a claim is about the very place, or asserts something of it by name. */
const speaksOf = ({ claim }: Entry, place: PlaceId) =>
  claim.place === place || claim.control.some((control) => control.place === place)

/** Sets up the sentences for a story in a language. */
export function readingWords(model: Model, language: Language, say: ClaimWords): ReadingWords {
  const { words } = language
  const quote = (entry: Entry, place: PlaceId): readonly Part[] => {
    const [side, when] = [language.side(entry.claim.side), say.when.short(entry, 'said')]
    const own = speaksOf(entry, place)
    const whole = language.place(model.story.province)
    return [
      own ? words.sideSaid(side, when) : words.sideSaidOfWhole(side, when, whole),
      { entry, text: summaryAt(entry, place) },
    ]
  }
  const joined = (entries: readonly Entry[], place: PlaceId): readonly Part[] =>
    entries.flatMap((entry, i) => (i === 0 ? quote(entry, place) : ['; ', ...quote(entry, place)]))

  /** A claim's few words, with the place where they leave it out. */
  function summaryAt({ claim }: Entry, place: PlaceId): string {
    const [text, name] = [language.text(claim.summary), language.place(place)]
    const counts = claim.place !== place && claim.control.some((one) => one.place === place)
    return counts && !text.includes(name) ? words.counting(text, name) : text
  }

  return {
    summaryAt,
    reason(reading) {
      const place = language.place(reading.place)
      const names = reading.voices.map((voice) => language.side(voice.side))
      const found = tellingPair(model, reading).flatMap((entry) => entry ?? [])
      // In the order in which they were said, never one side always first.
      const told = found.sort((a, b) =>
        precedes(b, a, 'said') ? 1 : precedes(a, b, 'said') ? -1 : 0,
      )
      switch (reading.kind) {
        case 'silent':
          return [words.silence(place, names[0] ?? '', names[1] ?? '')]
        case 'one-side': {
          const quiet = reading.voices.find((voice) => heard(voice).length === 0)
          const after = quiet ? words.saidNothing(language.side(quiet.side)) : ''
          return [words.oneSideOnly, ...joined(told, reading.place), `. ${after}`]
        }
        case 'contradicted':
          return [words.contradictedBecause, ...joined(told, reading.place), '.']
        case 'not-contested':
          return [words.bothSpoke, ...joined(told, reading.place), '.']
      }
    },
    timing(reading) {
      const time =
        reading.timing === null
          ? ''
          : reading.timing === 'in-turn'
            ? words.timesDiffer
            : words.timesAgree
      if (reading.lastWord === null) return time
      const last =
        reading.lastWord === 'unknown'
          ? words.lastWordUnknown
          : words.lastWord(language.side(reading.lastWord))
      return [time, last].filter(Boolean).join(' ')
    },
  }
}
