import type { Mark } from '../scene/mark'
import { lineOf, type Thread } from '../scene/threads'
import type { Language } from '../words/words'

/** How a claim is linked with the selected one, in words; empty when it is not. */
export function linkedWords(id: string, threads: readonly Thread[], { words }: Language): string {
  const thread = threads.find((one) => one.id === id)
  return thread ? words.linked(lineOf(thread), thread.forward, thread.later) : ''
}

/** A mark's accessible name: who said what, and how it is linked with the selected claim. */
export function nameOf(mark: Mark, threads: readonly Thread[], language: Language): string {
  const { words, side, text } = language
  const said = `${words.said(side(mark.side))} ${text(mark.entry.claim.summary)}`
  const name = words.flagged(said, mark.flags)
  const linked = linkedWords(mark.id, threads, language)
  return linked ? words.comma(name, linked) : name
}

/** Keys that walk on from a mark along the selected claim's threads, if it has part in them. */
export function shortcutsOf(
  mark: Mark,
  threads: readonly Thread[],
  { words }: Language,
): string | undefined {
  const linked = threads.some(({ id }) => id === mark.id) || (mark.selected && threads.length > 0)
  return linked ? words.threadKeys : undefined
}
