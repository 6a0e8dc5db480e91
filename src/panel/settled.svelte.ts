/** The scene of a part of the panel that is out of sight most of the time. */
import { untrack } from 'svelte'
import type { Scene } from '../scene/scene'

/** Delay from the last change of the moment to the update of a part out of sight, ms. */
const DELAY = 150

/**
 * The scene that a part shows: the present one while it `follows`, or once the selected claim is another,
 * which is scrolled to; else that of the last moment that lasted. To lay out and paint a changed text out of
 * sight takes as long as everything else that changes with a step of the slider. Called while a component
 * initialises.
 */
export function settledScene(scene: () => Scene, follows: () => boolean): () => Scene {
  // Copies, since a scene changes in place: to read it would follow each of its changes.
  const snapshot = (): Scene => ({ ...scene(), view: { ...scene().view } })
  let settled = $state.raw(untrack(snapshot))
  const immediate = $derived(follows() || scene().selected !== settled.selected)
  $effect.pre(() => {
    const newest = snapshot()
    if (immediate) settled = newest
    else {
      const timer = setTimeout(() => (settled = newest), DELAY)
      return () => clearTimeout(timer)
    }
  })
  return () => settled
}
