import type { StoryData } from './claims/model'
import type { MapText } from './map/text'

/** What a page carries for its scripts: the story's data and the names on its map. */
export interface PageData extends StoryData {
  readonly texts: readonly MapText[]
}
