import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LAYERS } from '../map/shapes-on-page'
import { layerStyle } from './land-styles'

const css = readFileSync(join(import.meta.dirname, '../theme/base.css'), 'utf8')

/** Declarations of the page's style sheet for a layer, those of all its rules. */
const onPage = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
      .filter(([, selectors = '']) =>
        selectors.split(',').some((one) => new RegExp(`(^|\\.geo)\\.${id}$`).test(one.trim())),
      )
      .flatMap(([, , body = '']) => [...body.matchAll(/([\w-]+):\s*([^;]+);/g)])
      .map(([, name = '', value = '']) => [name, value.replaceAll('px', '')]),
  )

it.each([...LAYERS.under, ...LAYERS.over])('%s is drawn in pictures as on the page', (id) => {
  const drawn = Object.fromEntries(
    [...layerStyle(id, 1).matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>
  expect(drawn).toEqual({ fill: 'none', ...onPage(id) })
})
