import { render } from 'svelte/server'
import type { Draw } from '../../pictures/draw'

/** Draws components on the server. One for each picture: ids of its patterns are counted in it. */
export function serverDraw(): Draw {
  let drawn = 0
  return (component, props) => {
    drawn += 1
    return render(component, { props, idPrefix: `d${String(drawn)}` }).body
  }
}
