import type { Text } from '../../claims/types'

/** The English of a text, which the data give for every one; '' for no text. */
export const english = (text: Text | undefined): string => text?.en ?? ''
