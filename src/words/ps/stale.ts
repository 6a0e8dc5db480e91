/** Stands after a translation whose English has changed since. */
export const psStale = ' (د پخوانۍ بڼې ژباړه)'
