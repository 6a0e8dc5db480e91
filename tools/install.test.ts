import { expect, it } from 'vitest'

import { isInstalled } from './install.mjs'

const lock = (a: string, more = {}) => ({ packages: { '': {}, a: { version: a }, ...more } })

it('isInstalled: the same versions', () => {
  expect(isInstalled(lock('1.0.0'), lock('1.0.0'))).toBe(true)
})
it('isInstalled: nothing there, or another version', () => {
  expect(isInstalled(lock('1.0.0'), undefined)).toBe(false)
  expect(isInstalled(lock('1.0.0'), lock('1.0.1'))).toBe(false)
  expect(isInstalled(lock('1.0.0', { b: { version: '1.0.0' } }), lock('1.0.0'))).toBe(false)
})
it('isInstalled: what is only for another system may be missing', () => {
  const wanted = lock('1.0.0', { b: { version: '1.0.0', optional: true } })
  expect(isInstalled(wanted, lock('1.0.0'))).toBe(true)
})
