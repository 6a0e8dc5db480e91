import type { Attachment } from 'svelte/attachments'

/**
 * Where nothing sticks: where the app fills the screen, and where the screen is so low that little
 * would be left of it. The same queries as in the style sheets.
 */
const NEVER =
  'screen and (min-width: 64rem) and (min-height: 41rem), screen and (max-height: 20rem)'

/**
 * Whether the content of a slot has been scrolled past, so that a slim form of it sticks to the
 * page's top. The slot keeps its height meanwhile, which prevents a layout shift.
 */
export function sticky(): {
  readonly sticks: boolean
  readonly height: string | undefined
  readonly attach: Attachment<HTMLElement>
} {
  let past = $state(false)
  let height = $state<string>()
  return {
    get sticks() {
      return past
    },
    get height() {
      return past ? height : undefined
    },
    attach(element) {
      const never = matchMedia(NEVER)
      // In a frame the frame's own viewport: `rootMargin` has no effect on that of a host from another site.
      const root = document
      // Everything below counts as visible: else a jump from above the slot to beneath it would go from
      // one invisible state to another, of which the observer does not tell.
      const rootMargin = '0px 0px 1000000px 0px'
      const watcher = new IntersectionObserver(
        ([entry]) => {
          if (!entry) return
          const gone = !entry.isIntersecting && !never.matches
          if (gone && !past) height = `${entry.boundingClientRect.height}px`
          past = gone
        },
        { root, rootMargin },
      )
      watcher.observe(element)
      // The last height of what sticks, for the scroll padding of the page.
      const measure = new ResizeObserver(([entry]) => {
        const block = entry?.borderBoxSize[0]?.blockSize ?? 0
        if (past) document.documentElement.style.setProperty('--sticky', `${block}px`)
      })
      const [content] = element.children
      if (content) measure.observe(content)
      return () => {
        watcher.disconnect()
        measure.disconnect()
      }
    },
  }
}
