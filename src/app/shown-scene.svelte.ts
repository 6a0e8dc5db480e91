import { untrack } from 'svelte'
import type { WholeModel } from '../claims/model'
import { memoizedScene, type Scene, type StoryContext } from '../scene/scene'
import type { ViewState } from '../view/view-state'
import { fieldsOf } from './fields.svelte'

/**
 * The view that is shown and its scene. Neither object is replaced: each property notifies its own
 * readers, so a part that keeps a scene of a moment copies it.
 */
export interface ShownScene {
  readonly view: ViewState
  readonly scene: Scene
  /** The values of `view`, as they were given. */
  readonly now: ViewState
  show(view: ViewState): void
}

/** Shows `opening` first. `whole` returns the story with the texts that a search needs; undefined until they are loaded. */
export function shownSceneOf(
  storyContext: StoryContext,
  opening: ViewState,
  whole: () => WholeModel | undefined,
): ShownScene {
  const sceneOf = memoizedScene(storyContext)
  let now = opening
  const view = fieldsOf(now)
  const next = (): Scene => ({
    ...sceneOf(now, now.q === '' ? undefined : whole()),
    view: view.current,
  })
  const scene = fieldsOf(next())
  // A search is answered once the texts are there.
  $effect.root(() => {
    $effect.pre(() => {
      if (view.current.q !== '' && whole()) scene.set(untrack(next))
    })
  })
  return {
    view: view.current,
    scene: scene.current,
    get now() {
      return now
    },
    show(changed) {
      now = changed
      view.set(now)
      scene.set(next())
    },
  }
}
