import type { Component } from 'svelte'
import { UNITS } from '../map/frame'

/** Draws one of the page's components as markup: on the server, or in a browser off the page. */
export type Draw = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
) => string

/** Markup without what only a page needs: hydration marks, roles, targets of a pointer. */
export function still(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ (?:role|tabindex|focusable|preserveAspectRatio|aria-[\w-]+)="[^"]*"/g, '')
    .replace(/ svelte-\w+/g, '')
    .replace(/ class="svelte-\w+"/g, '')
}

/**
 * A path in the land's units, in px of a frame of this width: a line then keeps its width without
 * the `vector-effect` that not every reader of a file knows.
 */
export function scaledPath(d: string, width: number): string {
  const k = width / UNITS
  return d.replace(/-?\d+(?:\.\d+)?/g, (n) => String(Number((Number(n) * k).toFixed(2))))
}

/** A text as markup. */
export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  )
