import type { Attachment } from 'svelte/attachments'

import type { Scene } from '../scene/scene'
import { followed, ringOf } from '../scene/relation-links'
import { isVisible } from './visible'

/**
 * With a mark in focus, Alt and an arrow move the focus to the next mark of the same view whose claim
 * is related to the selected one.
 */
export function relationKeys(scene: () => Scene): Attachment<HTMLElement> {
  const moveFocus = (element: HTMLElement, event: KeyboardEvent) => {
    if (!(event.target instanceof Element)) return
    const mark = event.target.closest<HTMLElement>('[data-claim][aria-pressed]')
    const view = mark?.closest('section')
    const id = mark?.dataset.claim
    if (!mark || !view || id === undefined) return
    const { view: state, marks, relationLinks } = scene()
    // Where two maps compare, first the one with the focus; then the trays beside the map.
    const homes = [
      mark.closest('[data-lens]'),
      view,
      ...(view.dataset.view ? element.querySelectorAll(`[data-view="${view.dataset.view}"]`) : []),
    ]
    const elementOf = (claim: string) =>
      homes
        .map((home) => home?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`))
        .find((element) => element && isVisible(element))
    const ring = ringOf(state, marks, relationLinks).filter(elementOf)
    const next = followed(event, ring, id, state.claim)
    if (next === undefined) return
    event.preventDefault()
    elementOf(next)?.focus()
  }
  return (element) => {
    const onkeydown = (event: KeyboardEvent) => {
      moveFocus(element, event)
    }
    element.addEventListener('keydown', onkeydown)
    return () => {
      element.removeEventListener('keydown', onkeydown)
    }
  }
}
