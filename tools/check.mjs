/**
 * `npm run check`: types, lint and format, side by side. Exits 1 when one of them complains.
 * (svelte-check looks at every file of tsconfig.json, not at components only.)
 */
import { ensureInstalled } from './install.mjs'
import { bin, capture } from './shell.mjs'

/** @type {readonly (readonly [name: string, script: string, ...args: string[]])[]} */
const CHECKS = [
  ['svelte-check', 'svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['eslint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
]

await ensureInstalled()
const results = await Promise.all(
  CHECKS.map(async ([name, script, ...args]) => {
    const { status, text } = await capture(process.execPath, [bin(script), ...args])
    return { name, text, ok: status === 0 }
  }),
)
for (const { name, text, ok } of results) {
  if (!ok) console.log(`\n${name}\n${text.trimEnd()}`)
}
for (const { name, ok } of results) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
process.exit(results.every(({ ok }) => ok) ? 0 : 1)
