import { expect, it } from 'vitest'

import { en } from './interface'

it('a denial that came later is described as later, whichever of the two is selected', () => {
  expect(en.linked('denies', false, true)).toBe('later denies the selected claim')
  expect(en.linked('denies', true, true)).toBe('later denied by the selected claim')
  expect(en.linked('contradicts', false, false)).toBe('contradicts the selected claim')
})

it('a repetition is described as no more than that', () => {
  expect(en.linked('repeats', true, true)).toBe('repeated by the selected claim')
})
