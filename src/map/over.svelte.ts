/**
 * How many things have come over the map since it was measured, such as the threads' key: names and
 * notes are placed anew to keep clear of them.
 */
export const over = $state({ count: 0 })
