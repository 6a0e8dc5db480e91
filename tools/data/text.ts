import { getNodePath, type Node, parseTree } from 'jsonc-parser'
import { type Problem, shown } from '../../src/claims/problem.ts'
import { recordIn } from './schema.ts'

/** A zero-width joiner or non-joiner between two letters: spelling of Dari and Pashto. */
const SPELLING = /(?<=\p{L}\p{M}*)[\u200c\u200d](?=\p{L})/gu

/** Foreign words between marks that keep their direction apart from that of a right-to-left text. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/g
const RIGHT_TO_LEFT: ReadonlySet<unknown> = new Set(['fa', 'ps', 'oblique'])

/** Characters without a shape of their own, and the sign for bytes that are no UTF-8. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]/u

const NAMES: readonly (readonly [letters: RegExp, name: string])[] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'a bidirectional control character'],
  [/\ufeff/, 'a byte order mark'],
  [/\ufffd/, 'a replacement character, which stands for bytes that are no UTF-8'],
  [/\p{Cs}/u, 'half of a surrogate pair'],
  [/\p{Co}/u, 'a character for private use'],
  [/[\p{Zl}\p{Zp}]/u, 'a line or paragraph separator'],
  [/\p{Cc}/u, 'a control character'],
]

const BLANK = /^[\s\u2800]*$/

/** Text with every character that has no shape as its code: `a<U+200B>b`. */
const withCodes = (text: string) =>
  text.replace(new RegExp(UNSEEN, 'gu'), (letter) => `<${codeOf(letter)}>`)

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What is wrong with one text; undefined for a sound one. Of several characters the first. */
function flawOf(text: string, isolates: boolean): { found: string; expected: string } | undefined {
  if (BLANK.test(text))
    return { found: shown(text), expected: 'text that is not blank; null or no field for none' }
  const plain = isolates ? text.replace(ISOLATED, '$1') : text
  const [letter] = UNSEEN.exec(plain.replace(SPELLING, '')) ?? []
  if (letter !== undefined) {
    const name = NAMES.find(([letters]) => letters.test(letter))?.[1] ?? 'an invisible character'
    const at = Math.max(0, text.indexOf(letter) - 24)
    const part = withCodes(text.slice(at, at + 49))
    return {
      found: `${name} (${codeOf(letter)}) in ${shown(part)}`,
      expected: 'text of visible characters, spaces, and joiners between letters',
    }
  }
  return undefined
}

/** Nodes of a tree of JSON, each after its parent. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

/** The keys that an object has more than once. */
function repeatedIn(node: Node): readonly Node[] {
  if (node.type !== 'object') return []
  const seen = new Set<unknown>()
  return (node.children ?? []).filter(({ children: [key] = [] }) => {
    const again = seen.has(key?.value)
    seen.add(key?.value)
    return again
  })
}

/**
 * What a parser drops or hides in a file of valid JSON, `data` being its content: keys that an object
 * has twice, blank texts, invisible characters.
 */
export function textProblems(file: string, text: string, data: unknown): readonly Problem[] {
  const tree = parseTree(text)
  if (!tree) return []
  const problems: Problem[] = []
  const report = (node: Node, found: string, expected: string) => {
    const { record, field } = recordIn(data, getNodePath(node).map(String))
    problems.push({ file, record: withCodes(record), field: withCodes(field), found, expected })
  }
  for (const node of nodesOf(tree)) {
    for (const repeated of repeatedIn(node))
      report(repeated.children?.[1] ?? repeated, 'the same key again', 'each key once in an object')
    if (node.type !== 'string') continue
    const flaw = flawOf(String(node.value), RIGHT_TO_LEFT.has(getNodePath(node).at(-1)))
    if (flaw) report(node, flaw.found, flaw.expected)
  }
  return problems
}

/**
 * A file's text without a byte order mark, which JSON does not allow and no editor shows; it, or
 * another encoding than UTF-8, goes to `problems`.
 */
export function decoded(file: string, text: string, problems: Problem[]): string {
  const report = (found: string) =>
    problems.push({ file, record: '(file)', field: '(file)', found, expected: ENCODING })
  if (text.startsWith('\ufeff')) report('a byte order mark (U+FEFF) at its start')
  // The bytes of a byte order mark of UTF-16, and those of its ASCII letters.
  else if (text.startsWith('\ufffd') || text.slice(0, 4).includes('\0'))
    report('bytes of another encoding')
  return text.replace(/^\ufeff/, '')
}
const ENCODING = 'a file in UTF-8 without a byte order mark'
