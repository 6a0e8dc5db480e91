import { lazyCompare } from '../map/on-request'
import {
  lazyClaimList,
  lazyCompareTable,
  lazyDayStrip,
  lazyLedger,
  lazyStep,
} from '../panel/on-request'

/** Parts that a view has besides those of the opening view, by the URL parameter that asks for them. */
const PARTS: readonly (readonly [asked: RegExp, fetch: readonly (() => unknown)[]])[] = [
  [/[?&]step=/, [lazyStep]],
  [/[?&]lens=compare\b/, [lazyCompare, lazyCompareTable]],
  [/[?&]place=/, [lazyDayStrip, lazyLedger]],
  [/[?&]claim=/, [lazyClaimList]],
]

/**
 * Begins to fetch the parts that the page's address asks for, so that they are there once the page is
 * hydrated: a reader of a link to a step would else see the opening view's panel first.
 */
export function prefetchFor(query: string): void {
  for (const [asked, fetch] of PARTS) if (asked.test(query)) fetch.forEach((part) => part())
}
