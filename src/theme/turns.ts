/** What waits for its turn, first come, first served. */
const waiting = new Set<() => void>()
let timer = 0
/** Nothing waits any more: everything is done at once. */
let hurried = true
let whenDone: (() => void) | undefined

function next(): void {
  timer = 0
  const [work] = waiting
  if (work) {
    waiting.delete(work)
    work()
  }
  go()
}

function go(): void {
  if (waiting.size > 0) timer ||= window.setTimeout(next)
  else if (whenDone && timer === 0) finish()
}

function finish(): void {
  hurried = true
  whenDone?.()
  whenDone = undefined
}

/**
 * Does `work` in a task of its own, after what was asked for before; at once when there is hurry.
 * Gives what takes it back.
 */
export function inTurn(work: () => void): () => void {
  if (hurried) {
    work()
    return () => undefined
  }
  waiting.add(work)
  go()
  return () => waiting.delete(work)
}

/**
 * From now on work is done in turns, until none is left or `hurry` is called; then `done` is called.
 * What is to be done may ask for more.
 */
export function takeTurns(done: () => void): void {
  hurried = false
  whenDone = done
}

/** Does all that still waits now: a reader is about to use it. */
export function hurry(): void {
  if (hurried) return
  clearTimeout(timer)
  timer = 0
  hurried = true
  for (const work of waiting) {
    waiting.delete(work)
    work()
  }
  finish()
}
