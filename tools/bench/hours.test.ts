import { expect, it } from 'vitest'

import { changingSteps } from './hours.mjs'

const HOUR = 3_600_000
const FAR = 8e15

it('a step changes something when a claim begins to be possible or becomes certain', () => {
  const claims = [
    { start: 2 * HOUR, end: 4 * HOUR },
    { start: 5 * HOUR, end: 5 * HOUR },
    { start: -FAR, end: FAR },
  ]
  expect(changingSteps({ start: 0, claims }, 6)).toEqual([false, true, false, true, true, false])
})

it('a change between two hours belongs to the step that passes it', () => {
  const claims = [{ start: 1.5 * HOUR, end: 1.5 * HOUR }]
  expect(changingSteps({ start: 0, claims }, 3)).toEqual([false, true, false])
})
