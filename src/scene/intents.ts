import type { ClaimId, Clock, Lens, Ms, PlaceId } from '../claims/types'
import type { Camera, ViewState } from '../view/view-state'

/** What a reader can narrow the claims by. */
export type Filters = Pick<ViewState, 'sides' | 'kinds' | 'status' | 'flags' | 'q' | 'only'>

/** Filters that show every claim. */
export const NO_FILTERS: Filters = {
  sides: null,
  kinds: null,
  status: null,
  flags: null,
  q: '',
  only: null,
}

/** The requests of views; nothing else changes the view state. */
export interface Intents {
  /** Selects a claim in every view, and moves to its moment where that is later; null clears. */
  select(id: ClaimId | null): void
  /** Selects a place and opens its ledger; hides no claim. null clears. */
  visit(place: PlaceId | null): void
  /** Moves to a moment, limited to the window and rounded down to the full hour. */
  moveTo(t: Ms): void
  /** The same without an announcement: while the slider moves, its own value says the moment. */
  scrubTo(t: Ms): void
  /** Announces what changed since `from` once the slider has come to rest. */
  scrubbed(from: Ms): void
  setClock(clock: Clock): void
  setLens(lens: Lens): void
  /** Shows or hides how exactly each date is known, on the timeline. */
  showDates(show: boolean): void
  setTheme(theme: ViewState['theme']): void
  narrow(filters: Partial<Filters>): void
  /**
   * Lists only the claims that pass these filters, for links to the list: removes other filters and
   * the selection.
   */
  only(filters: Partial<Filters>): void
  /** Removes every filter and the search. */
  showAll(): void
  setCamera(camera: Camera | null): void
  /** Shows the view of a step of the guided reading, from 1; null ends the reading. */
  read(step: number | null): void
}
