import type { Entry, Model } from '../claims/model'
import type { Reading } from '../claims/reading'
import { precedes } from '../claims/standing'
import { entriesOf, representativePair } from '../claims/representative'
import type { PlaceId } from '../claims/types'
import type { ClaimWords } from './claim-words'
import { ledgerStrings } from './en/ledger'
import { names, summaryAt } from './summary-at'
import type { Language } from './words'

/** A part of a sentence: words, or the id of a quoted claim, for a link. */
export type Part = string | { readonly entry: Entry; readonly text: string }

/** Sentences about readings. They are about statements alone, never about facts. */
export interface ReadingWords {
  /** The reading in one sentence with its reason: `Contradicted: the Taliban said ...`. */
  reason(reading: Reading): readonly Part[]
  /**
   * Whether the two could have been true one after the other, and whose claim is newer; empty
   * unless both parties have one.
   */
  timing(reading: Reading): string
}

/** Makes the sentences for a story in a language. */
export function readingWords(model: Model, language: Language, say: ClaimWords): ReadingWords {
  const strings = ledgerStrings(language.lang)
  const quote = (entry: Entry, place: PlaceId): readonly Part[] => {
    const [side, when] = [language.side(entry.claim.side), say.when.short(entry, 'said')]
    const own = names(entry.claim, place)
    const whole = language.place(model.story.province)
    return [
      own ? strings.sideSaid(side, when) : strings.sideSaidOfWhole(side, when, whole),
      { entry, text: summaryAt(language, entry.claim, place) },
    ]
  }
  const joined = (entries: readonly Entry[], place: PlaceId): readonly Part[] =>
    entries.flatMap((entry, i) =>
      i === 0 ? quote(entry, place) : [language.semicolon, ...quote(entry, place)],
    )

  return {
    reason(reading) {
      const place = language.place(reading.place)
      const sides = reading.positions.map((position) => language.side(position.side))
      const found = representativePair(model, reading).flatMap((entry) => entry ?? [])
      // In the order in which they were said, so that no side is always first.
      const told = found.sort((a, b) =>
        precedes(b, a, 'said') ? 1 : precedes(a, b, 'said') ? -1 : 0,
      )
      switch (reading.kind) {
        case 'silent':
          return [strings.silence(place, sides[0] ?? '', sides[1] ?? '')]
        case 'one-side': {
          const quiet = reading.positions.find((position) => entriesOf(position).length === 0)
          const after = quiet ? strings.saidNothing(language.side(quiet.side)) : ''
          return [strings.oneSideOnly, ...joined(told, reading.place), `. ${after}`]
        }
        case 'contradicted':
          return [strings.contradictedBecause, ...joined(told, reading.place), '.']
        case 'not-contested':
          return [strings.bothSpoke, ...joined(told, reading.place), '.']
      }
    },
    timing(reading) {
      const time =
        reading.timing === null
          ? ''
          : reading.timing === 'in-turn'
            ? strings.timesDiffer
            : strings.timesAgree
      if (reading.lastWord === null) return time
      const last =
        reading.lastWord === 'unknown'
          ? strings.lastWordUnknown
          : strings.lastWord(language.side(reading.lastWord))
      return [time, last].filter(Boolean).join(' ')
    },
  }
}
