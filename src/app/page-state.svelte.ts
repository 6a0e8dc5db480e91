import { inputModality } from '../keyboard/input-modality.svelte'

/** What several parts of the page share and no address says. */
export class PageState {
  /** Whether the whole legend is open. */
  signs = $state(false)
  /** Whether the browser is printing. */
  printing = $state(false)
  readonly modality = inputModality()
}
