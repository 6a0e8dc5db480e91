import { type Model, spanOf } from '../claims/model'
import type { Clock, Control, SideId } from '../claims/types'
import { type Caption, type Statement } from '../scene/caption'
import { singleDayOf } from '../view/view-state'
import { captionStrings, type Extent } from './en/caption'
import { whenWords } from './when'
import type { Language } from './words'

/** A part of a sentence; a part with a side is that side's name, drawn in its colour. */
interface CaptionPart {
  readonly text: string
  readonly side?: SideId
}

export interface Sentence {
  readonly parts: readonly CaptionPart[]
  /** The statement that it quotes; null for a sentence that a side has said nothing. */
  readonly quoted: Statement | null
}

/** Sentences of the caption over the map. */
interface CaptionWords {
  /** A sentence for each side with a claim, and one for a side without. */
  sentences(caption: Caption | undefined): readonly Sentence[]
  /**
   * Of quoted claims that are only perhaps made at the moment: the days on which one can have been
   * made, where that is more than one day; else whose hours are not known. Empty when all are made.
   */
  unknownTimes(caption: Caption | undefined, clock: Clock): string
}

/** How much of its place an assertion is about. */
function extentOf(model: Model, control: Control): Extent {
  if (model.places.get(control.place)?.kind !== 'province') return 'place'
  if (control.scope === 'part') return 'part'
  return control.asserts === 'not-entered' || control.asserts === 'does-not-hold' ? 'any' : 'all'
}

/** Makes the caption's sentences for a story in a language. */
export function captionWords(model: Model, language: Language): CaptionWords {
  const strings = captionStrings(language.lang)
  const when = whenWords(language.words, language.dates, model.zone)
  const sideName = (side: SideId): CaptionPart => ({ text: language.speaker(side), side })

  function whereOf(control: Control): string {
    const where = strings.extent[extentOf(model, control)](language.place(control.place))
    const left = control.except ?? []
    return left.length === 0
      ? where
      : strings.except(where, language.words.list(left.map((id) => language.place(id))))
  }

  function opening(saidOn: Statement['saidOn']): string {
    if (saidOn === null) return strings.the
    return saidOn === 'unknown' ? strings.earlierThe : strings.onThe(language.dates.day(saidOn))
  }

  const silence = (...parts: readonly CaptionPart[]): Sentence => ({ parts, quoted: null })

  function sentenceOf(quoted: Statement): Sentence {
    const { side, control, saidOn } = quoted
    const other = language.side(model.parties.find(({ id }) => id !== side)?.id ?? '')
    const said = strings.predicate(
      control.asserts,
      control.about !== side,
      other,
      whereOf(control),
      language.side(side),
    )
    return { parts: [{ text: opening(saidOn) }, sideName(side), { text: ` ${said}.` }], quoted }
  }

  function silences(caption: Caption): readonly Sentence[] {
    const { place, reading, statements, inOrNear, lens } = caption
    const around = ([before, after]: readonly [string, string], side: SideId): Sentence =>
      silence({ text: before }, sideName(side), { text: after })
    const name = language.place(place.id)
    if (statements.length === 0)
      return [
        lens === null
          ? silence({
              text:
                inOrNear.length === 0
                  ? strings.neitherSaid(name)
                  : strings.onlyInOrNear(name, language.words.list(inOrNear.map(language.place))),
            })
          : around(strings.saidNothing(name, language.side(lens)), lens),
      ]
    if (lens !== null || reading.kind !== 'one-side') return []
    return model.parties
      .filter(({ id }) => statements.every(({ side }) => side !== id))
      .map(({ id }) => around(strings.saidNothing(name, language.side(id)), id))
  }

  return {
    sentences(caption) {
      if (!caption) return [silence({ text: strings.silent })]
      const { statements, ofWhole } = caption
      return ofWhole
        ? [...statements, ofWhole].map(sentenceOf)
        : [...statements.map(sentenceOf), ...silences(caption)]
    },
    unknownTimes(caption, clock) {
      const unknown = caption?.statements.filter(({ maybe }) => maybe) ?? []
      const [one, more] = unknown
      if (!one) return ''
      const onSomeDay = unknown.find(
        ({ entry }) => singleDayOf(model, spanOf(entry, clock)) === null,
      )
      if (onSomeDay)
        return strings.timesUnknown.day(
          language.side(onSomeDay.side),
          when.short(onSomeDay.entry, clock),
        )
      return more ? strings.timesUnknown.both : strings.timesUnknown.one(language.side(one.side))
    },
  }
}
