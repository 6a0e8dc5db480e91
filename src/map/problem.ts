/** Why the page's own drawing of the land stands in for the moving map. */
export type Problem = 'no-webgl' | 'not-loaded' | 'lost'
