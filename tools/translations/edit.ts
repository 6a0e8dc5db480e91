/** Writes translations into the files of a story as an editor would: nothing else changes. */
import { type Node, parseTree } from 'jsonc-parser'
import { type Ledger, textsIn, TRANSLATED } from '../../src/claims/translations.ts'
import type { Text } from '../../src/claims/types.ts'

/** Longest line of a text with its translations beside it; longer ones get a line each. */
const LINE = 100

const memberOf = (node: Node, key: string) =>
  node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]

/** Objects with a string `en` and nothing but languages, in the order of the file. */
function* textNodes(node: Node): Generator<Node> {
  const languages = ['en', ...TRANSLATED] as readonly unknown[]
  const isText =
    node.type === 'object' &&
    memberOf(node, 'en')?.type === 'string' &&
    (node.children ?? []).every(({ children }) => languages.includes(children?.[0]?.value))
  if (isText) yield node
  else for (const child of node.children ?? []) yield* textNodes(child)
}

/** A text as JSON, in the form that its file has: compact in GeoJSON. */
function written(text: Text, file: string, content: string, { offset, length }: Node): string {
  const { en, fa, ps } = text
  const members = Object.entries({ en, fa, ps }).filter(([, value]) => value !== undefined)
  if (file.endsWith('.geojson')) return JSON.stringify(Object.fromEntries(members))
  const fields = members.map(([lang, value]) => `"${lang}": ${JSON.stringify(value)}`)
  const start = content.lastIndexOf('\n', offset) + 1
  const line = `${content.slice(start, offset)}{ ${fields.join(', ')} },`
  const wasBroken = content.slice(offset, offset + length).includes('\n')
  if (!wasBroken && line.length <= LINE) return line.slice(offset - start, -1)
  const indent = /^ */.exec(line)?.[0] ?? ''
  return `{\n${fields.map((field) => `${indent}  ${field}`).join(',\n')}\n${indent}}`
}

/** The content of a file with the texts of some keys replaced. Throws for a key that is not there. */
export function withTexts(
  file: string,
  content: string,
  changes: ReadonlyMap<string, Text>,
): string {
  const tree = parseTree(content)
  if (!tree) throw new Error(`${file}: no JSON`)
  const places = textsIn(file, JSON.parse(content) as object)
  const nodes = [...textNodes(tree)]
  const missing = [...changes.keys()].filter((key) => !places.some((place) => place.key === key))
  if (missing.length > 0 || nodes.length !== places.length)
    throw new Error(`${file}: no text ${missing.join(', ')}`)
  let result = ''
  let end = 0
  places.forEach(({ key }, i) => {
    const text = changes.get(key)
    const node = nodes[i]
    if (!text || !node) return
    result += content.slice(end, node.offset) + written(text, file, content, node)
    end = node.offset + node.length
  })
  return result + content.slice(end)
}

/** An object as JSON with spaces, as an editor writes it in one line. */
function inOneLine(value: object): string {
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => {
    const json = typeof field === 'object' && field ? inOneLine(field) : JSON.stringify(field)
    return `${JSON.stringify(key)}: ${json}`
  })
  return `{ ${fields.join(', ')} }`
}

/** The ledger as the text of its file: a text a line, in the order of `keys`; others go. */
export function ledgerText({ status, texts }: Ledger, keys: readonly string[]): string {
  const lines = keys.flatMap((key) => {
    const { fa, ps } = texts[key] ?? {}
    const entry = { ...(fa && { fa }), ...(ps && { ps }) }
    if (Object.keys(entry).length === 0) return []
    return [`    ${JSON.stringify(key)}: ${inOneLine(entry)}`]
  })
  return `{
  "$schema": "./translations.schema.json",
  "status": ${JSON.stringify(status)},
  "texts": {
${lines.join(',\n')}
  }
}
`
}
