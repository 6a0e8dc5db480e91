import { describe, expect, it } from 'vitest'
import { itemByKey } from './roving'

const items = ['a', 'b', 'c']
const press = (key: string, from = 'b', dir: 'ltr' | 'rtl' = 'ltr', ctrlKey = false) =>
  itemByKey({ key, altKey: false, ctrlKey, metaKey: false }, items, from, dir)

describe('itemByKey', () => {
  it('moves in the reading direction', () => {
    expect(press('ArrowRight')).toBe('c')
    expect(press('ArrowLeft')).toBe('a')
    expect(press('ArrowRight', 'b', 'rtl')).toBe('a')
    expect(press('ArrowLeft', 'b', 'rtl')).toBe('c')
  })

  it('down is onward and up is back in either direction', () => {
    expect(press('ArrowDown', 'b', 'rtl')).toBe('c')
    expect(press('ArrowUp')).toBe('a')
  })

  it('Home and End lead to the ends, past which there is nothing', () => {
    expect(press('Home', 'c')).toBe('a')
    expect(press('End', 'a')).toBe('c')
    expect(press('ArrowRight', 'c')).toBeUndefined()
    expect(press('ArrowLeft', 'a')).toBeUndefined()
  })

  it('leaves other keys and shortcuts alone', () => {
    expect(press('x')).toBeUndefined()
    expect(press('ArrowRight', 'b', 'ltr', true)).toBeUndefined()
  })
})
