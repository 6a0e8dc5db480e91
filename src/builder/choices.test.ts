import { describe, expect, it } from 'vitest'
import { DEFAULT_APPEARANCE } from '../view/appearance'
import { accentIsUsed, accentOf, heightOf } from './choices'

it('accentOf reads six digits, with or without #, and nothing else', () => {
  expect(accentOf(' #8A1C5B ')).toBe('8a1c5b')
  expect(accentOf('8a1c5b')).toBe('8a1c5b')
  for (const text of ['', 'red', '#abc', '8a1c5b00', 'javascript:', '"><b>'])
    expect(accentOf(text), text).toBeNull()
})

describe('accentIsUsed', () => {
  it('says whether readers of every theme in question see the accent', () => {
    expect(accentIsUsed({ ...DEFAULT_APPEARANCE, theme: 'light', accent: '8a1c5b' })).toBe(true)
    expect(accentIsUsed({ ...DEFAULT_APPEARANCE, theme: 'dark', accent: '8a1c5b' })).toBe(false)
    expect(accentIsUsed({ ...DEFAULT_APPEARANCE, theme: 'auto', accent: '8a1c5b' })).toBe(false)
  })
  it('is false for a party’s own colour', () => {
    expect(accentIsUsed({ ...DEFAULT_APPEARANCE, theme: 'light', accent: '145d8b' })).toBe(false)
  })
})

it('heightOf keeps within what can be asked for', () => {
  expect(heightOf('12', 'bare')).toBe(300)
  expect(heightOf('1e9', 'bare')).toBe(3000)
  for (const text of ['', 'tall', '-4', 'NaN']) expect(heightOf(text, 'bare')).toBe(480)
})
