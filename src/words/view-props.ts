import type { Intents } from '../scene/intents'
import type { Scene, StoryContext } from '../scene/scene'
import type { Language } from './words'

/** What a view is given: it draws the scene and requests changes by the intents. */
export interface ViewProps {
  readonly storyContext: StoryContext
  readonly scene: Scene
  readonly language: Language
  readonly intents: Intents
}
