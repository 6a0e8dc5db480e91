import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexOf } from './index'
import { at, modelWith, says, that } from './testing/story'

describe("the machine's time zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const claims = [
    says('a', 'hill', '2021-09-01', [that('hill', 'holds', 'upper')]),
    says('b', 'plain', '2021-09-02T17:00', [that('plain', 'entered', 'upper')]),
    says('c', 'plain', '2021-09-04/2021-09-05', [that('plain', 'holds', 'upper')]),
    says('d', 'hill', '../2021-09-05', [], { about: '' }),
  ]

  function answers() {
    const model = modelWith(...claims)
    const index = indexOf(model, 'said')
    const hours = Array.from({ length: 121 }, (_, hour) => at(1, hour))
    return {
      window: model.window,
      spans: model.entries.map(({ said, about }) => [said.span, about.span]),
      kinds: hours.map((t) => index.reading('upper', t).kind),
      counts: hours.map((t) => index.counts(t)),
    }
  }

  it.each([
    ['America/New_York', 240],
    ['Asia/Kabul', -270],
    ['Pacific/Apia', -780],
    ['UTC', 0],
  ])('%s reads the same story', (zone, minutesBehindUtc) => {
    const here = answers()
    vi.stubEnv('TZ', zone) // Node reads it anew
    const found = new Date(2021, 8, 1).getTimezoneOffset()
    expect(found, 'the zone did change').toBe(minutesBehindUtc)
    expect(answers()).toEqual(here)
    expect(answers().window).toEqual({ start: Date.UTC(2021, 7, 31, 19, 30), end: at(6) })
  })
})
