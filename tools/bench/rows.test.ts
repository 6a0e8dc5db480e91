import { describe, expect, it } from 'vitest'

import { bounded, isMet, spread, tableOf } from './rows.mjs'

const row = (map: readonly [number, number], target: Parameters<typeof bounded>[1]) =>
  bounded({ what: 'step', unit: 'ms', map, leaflet: [10, 20] }, target)

describe('a target', () => {
  it('can be a multiple of what Leaflet takes, at each size', () => {
    expect(isMet(row([15, 30], { times: 1.5 }))).toBe(true)
    expect(isMet(row([15.1, 30], { times: 1.5 }))).toBe(false)
    expect(isMet(row([15, 30.1], { times: 1.5 }))).toBe(false)
    expect(row([1, 1], { times: 1.5 }).target).toBe("<= 1.5 x Leaflet's")
  })

  it('can be a limit for both sizes, or for the real one alone', () => {
    expect(isMet(row([4, 4], { most: 4 }))).toBe(true)
    expect(isMet(row([4, 5], { most: 4 }))).toBe(false)
    expect(isMet(row([4, 5], { most: 4, unlessMany: true }))).toBe(true)
    expect(isMet(row([5, 4], { most: 4, unlessMany: true }))).toBe(false)
  })

  it('can be a least value', () => {
    expect(isMet(row([98, NaN], { least: 98 }))).toBe(true)
    expect(isMet(row([97, NaN], { least: 98 }))).toBe(false)
  })

  it('is neither met nor missed where none is set or nothing was measured', () => {
    expect(isMet(row([1, 1], undefined))).toBeUndefined()
    expect(isMet(row([NaN, NaN], { most: 4 }))).toBeUndefined()
  })
})

it('spread gives median and dearest of both pages, each with its target', () => {
  const rows = spread(
    'step',
    { real: [1, 2, 9], many: [4] },
    { real: [1, 1, 3], many: [5] },
    { dearest: { times: 2 } },
  )
  expect(rows).toMatchObject([
    { what: 'step, median', unit: 'ms', map: [2, 4], leaflet: [1, 5], target: '' },
    { what: 'step, dearest', map: [9, 4], leaflet: [3, 5], limits: [6, 10] },
  ])
})

it('the table names unit, both sizes, target and verdict', () => {
  const text = tableOf(
    [row([15.04, 1234], { times: 1.5 }), row([0.5, NaN], { most: 1 })],
    [75, 1000],
  )
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['', 'unit', 'map 75', 'Leaflet 75', 'map 1000', 'Leaflet 1000', 'target'],
    ['step', 'ms', '15.0', '10', '1,234', '20', "<= 1.5 x Leaflet's", 'OVER'],
    ['step', 'ms', '0.50', '10', '-', '20', '<= 1', 'ok'],
  ])
})

it('the table of the real size alone has no columns for the other', () => {
  const text = tableOf([row([15.04, NaN], { times: 1.5 })], [75])
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['', 'unit', 'map 75', 'Leaflet 75', 'target'],
    ['step', 'ms', '15.0', '10', "<= 1.5 x Leaflet's", 'OVER'],
  ])
})
