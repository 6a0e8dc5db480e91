import type { Component } from 'svelte'
import { UNITS } from '../../map/frame'

/** Draws one of the page's components as markup: on the server, or in a browser off the page. */
export type Draw = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
) => string

/** Markup without what only a page needs: hydration marks, roles, targets of a pointer. */
export function still(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<circle[^>]*class="(?:hit|focus-ring)\b[^>]*?(?:\/>|><\/circle>)/g, '')
    .replace(/ (?:role|tabindex|focusable|preserveAspectRatio|aria-[\w-]+)="[^"]*"/g, '')
    .replace(/ svelte-\w+/g, '')
    .replace(/ class="svelte-\w+"/g, '')
}

/** From a line's middle to its baseline, as a share of its size. */
const MIDDLE = 0.34

/** A text that the page anchors at its middle, on its baseline: readers differ on `central`. */
function onBaseline(text: string): string {
  const size = Number(/font-size="([\d.]+)"/.exec(text)?.[1] ?? 0)
  return text.replace(
    /<(text|tspan) x="([^"]*)" y="([^"]*)"/g,
    (_, tag: string, x: string, y: string) =>
      `<${tag} x="${x}" y="${(Number(y) + MIDDLE * size).toFixed(1)}"`,
  )
}

/** Each share of the frame, which a page gives in per cent, as px of a frame of this size. */
export function placed(markup: string, width: number, height: number): string {
  const px = (share: string, whole: number) => ((Number(share) / 100) * whole).toFixed(1)
  return markup
    .replace(
      /<svg x="([\d.-]+)%" y="([\d.-]+)%" overflow="visible"/g,
      (_, x: string, y: string) => `<g transform="translate(${px(x, width)} ${px(y, height)})"`,
    )
    .replaceAll('</svg>', '</g>')
    .replace(
      /cx="([\d.-]+)%" cy="([\d.-]+)%"/g,
      (_, x: string, y: string) => `cx="${px(x, width)}" cy="${px(y, height)}"`,
    )
    .replace(/<text[\s\S]*?<\/text>/g, onBaseline)
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
