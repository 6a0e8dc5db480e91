import type { Model } from '../claims/model'
import type { Clock } from '../claims/types'
import type { Mark } from '../scene/mark'
import { lineOf, type RelationLink } from '../scene/relation-links'
import { claimWords } from '../words/claim-words'
import type { Language } from '../words/words'

/** Texts of a claim on the timeline. */
interface MarkWords {
  /** Such as `NRF said:`. */
  readonly said: string
  readonly summary: string
  /** How its date is known, and its state at the moment. */
  readonly when: string
  /** How it is linked with the selected claim; empty when it is not. */
  readonly linked: string
}

/**
 * Texts about claims under one clock. What does not depend on the moment is made once for each
 * claim, so that a step of the slider formats no date.
 */
export function markWords(model: Model, language: Language, clock: Clock) {
  const { words } = language
  const say = claimWords(model, language)
  const written = new Map<string, Omit<MarkWords, 'linked'>>()

  function fixed({ id, entry }: Mark): Omit<MarkWords, 'linked'> {
    const before = written.get(id)
    if (before) return before
    const said = words.said(say.attribution(entry.claim))
    const own = { said, summary: language.text(entry.claim.summary), when: say.when[clock](entry) }
    written.set(id, own)
    return own
  }

  function of(mark: Mark, link: RelationLink | undefined): MarkWords {
    const { said, summary, when } = fixed(mark)
    const known = words.markState[clock][mark.state]
    const linked = link ? words.linked(lineOf(link), link.forward, link.later) : ''
    return { said, summary, when: known ? words.comma(when, known) : when, linked }
  }

  /** The same as one phrase: a mark's accessible name. */
  function name(mark: Mark, link: RelationLink | undefined): string {
    const { said, summary, when, linked } = of(mark, link)
    const own = words.flagged(`${said} ${words.comma(summary, when)}`, mark.flags)
    return linked ? words.comma(own, linked) : own
  }

  return { of, name }
}
