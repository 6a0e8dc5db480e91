import type { Name } from '../../claims/types'
import { textIn } from '../../words/words'

/** The English of a text, which the data give for every one, or a name; '' for no text. */
export const english = (text: Name | undefined): string =>
  text === undefined ? '' : textIn('en', text)
