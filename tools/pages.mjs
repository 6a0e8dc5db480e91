/**
 * `node tools/pages.mjs`: holds every built page to valid HTML and to links that lead somewhere.
 * Exits 1 when one does not.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { HtmlValidate, StaticConfigLoader } from 'html-validate'

import { deadLinks, pagesIn } from './links.mjs'
import { DIST } from './shell.mjs'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // ARIA lets lists, articles and figures have a name, and screen readers announce it.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // A group of radio buttons may be named by aria-label alone, as role=radiogroup is.
      'wcag/h71': 'off',
    },
  }),
)

const home = process.env.SITE || undefined
const problems = deadLinks(DIST, { base: process.env.BASE || '/', home })
const pages = pagesIn(DIST)
for (const page of pages) {
  const report = await validator.validateString(readFileSync(join(DIST, page), 'utf8'), page)
  for (const { messages } of report.results) {
    for (const { ruleId, message, line, column } of messages) {
      problems.push(`${page}:${line}:${column}: ${ruleId}: ${message}`)
    }
  }
}
const SHOWN = 60
for (const problem of problems.slice(0, SHOWN)) console.error(problem)
if (problems.length > SHOWN) console.error(`and ${problems.length - SHOWN} more`)
console.log(`${pages.length} pages, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
