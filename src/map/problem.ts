/** Why the drawn map is shown instead of the WebGL map. */
export type Problem = 'no-webgl' | 'not-loaded' | 'lost'
