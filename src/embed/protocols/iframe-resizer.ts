import type { Protocol } from './protocol'

const MARK = '[iFrameSizer]'
/** `[iFrameSizer]<id>:<margin>:<true or false>:...`, which only a host's first message is. */
const INIT = /^\[iFrameSizer\]([^:]+):\d*:(?:true|false):/

/** iframe-resizer 4 and 5: sends nothing until the host has sent the frame its id. */
export function iframeResizer(): Protocol {
  let id = ''
  let why = 'init'
  return {
    greeting: '[iFrameResizerChild]Ready',
    size({ width, height }) {
      // The host treats a size of zero as "unchanged".
      if (id === '' || width === 0 || height === 0) return null
      const message = `${MARK}${id}:${height}:${width}:${why}`
      why = 'resizeObserver'
      return message
    },
    parse(data) {
      if (typeof data !== 'string' || !data.startsWith(MARK)) return undefined
      const named = INIT.exec(data)?.[1]
      if (named !== undefined) {
        id = named
        why = 'init'
      } else if (data !== `${MARK}reset` && data !== `${MARK}resize`) return undefined
      else why = data.slice(MARK.length)
      return { again: true }
    },
  }
}
