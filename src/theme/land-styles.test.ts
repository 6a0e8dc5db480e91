import { expect, it } from 'vitest'
import { LAYERS } from '../map/shapes-on-page'
import { landCss, landStyle } from './land-styles'

it('every layer of the maps has a rule', () => {
  for (const id of [...LAYERS.under, ...LAYERS.over, 'chosen'])
    expect(landCss()).toMatch(new RegExp(`^\\.geo\\.${id} \\{ (fill|stroke): `, 'm'))
})

it('the sheet has colour, width, dashes and ends of a line', () => {
  expect(landCss()).toContain(
    '.geo.roads { stroke: var(--road); stroke-width: 0.9; stroke-dasharray: 3.5 2; }',
  )
  expect(landCss()).toMatch(/^\.geo \{ fill: none;/)
  expect(landCss()).toMatch(/\.geo\.rivers-1 \{[^}]* stroke-linecap: round; \}/)
  expect(landCss()).toContain('.geo.relief-2500 { fill: var(--height-2500); }')
})

it('a line is as wide in a drawing that is enlarged', () => {
  expect(landStyle('province', 2)['stroke-width']).toBe('1.3')
  expect(landStyle('roads', 0.5)['stroke-dasharray']).toBe('7 4')
})
