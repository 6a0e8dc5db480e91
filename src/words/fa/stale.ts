/** Stands after a translation whose English has changed since. */
export const faStale = ' (ترجمهٔ نسخهٔ پیشین)'
