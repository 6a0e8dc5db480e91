import { inputModality } from '../keyboard/input-modality.svelte'

/** State that several parts of the page share and that is not in the address. */
export class PageState {
  /** Whether the whole legend is open. */
  signs = $state(false)
  /** Whether the browser is printing. */
  printing = $state(false)
  readonly modality = inputModality()
}
