/** Event of the document: its custom properties have other values now. */
export const DRESSED = 'dressed'
