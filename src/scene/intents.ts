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

/** What views ask for. Nothing else changes the view state. */
export interface Intents {
  /** Selects a claim everywhere, moving to its moment where it is still to come; null clears. */
  select(id: ClaimId | null): void
  /** Selects a place, whose ledger opens; no claim is hidden. null clears. */
  visit(place: PlaceId | null): void
  /** Moves to a moment, cut to the window and the full hour. */
  moveTo(t: Ms): void
  setClock(clock: Clock): void
  setLens(lens: Lens): void
  /** Shows on the timeline how exactly each date is known, or no longer. */
  showDates(show: boolean): void
  setTheme(theme: ViewState['theme']): void
  narrow(filters: Partial<Filters>): void
  /** Lists the claims that pass these filters alone, where a link leads: the others are taken back, and the selection. */
  only(filters: Partial<Filters>): void
  /** Takes back every filter and the search. */
  showAll(): void
  setCamera(camera: Camera | null): void
  /** Takes the view of a step of the guided reading, from 1; null leaves the reading. */
  read(step: number | null): void
}
