import type { Name } from '../../claims/types'

/** The English of a text, which the data give for every one, or a name; '' for no text. */
export const english = (text: Name | undefined): string =>
  typeof text === 'string' ? text : (text?.en ?? '')
