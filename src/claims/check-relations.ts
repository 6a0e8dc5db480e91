import { DateError } from './edtf'
import { saidOf, type StoryData } from './model'
import { type Problem, shown } from './problem'
import { certainlyBefore } from './span'
import type { Claim, Relation, Span } from './types'

/** When a claim was said, or undefined when its date cannot be read (reported elsewhere). */
function saidSpan(claim: Claim, zone: number): Span | undefined {
  try {
    return saidOf(claim, zone).span
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}

/** What the two ends of a relation must have in common. */
function sidesProblem(relation: Relation, from: Claim, to: Claim): string | undefined {
  const same = from.side === to.side
  if (relation.type === 'revises' && !same)
    return 'a claim of the same side; use "denies" between sides'
  if (relation.type === 'denies' && same)
    return 'a claim of another side; use "revises" within a side'
  return undefined
}

/**
 * Problems of the links between claims. A relation is stored once, on the later claim, and its
 * inverse derived, so the two directions cannot disagree. Checked here: missing targets, a claim as
 * its own target, duplicates, one pair linked from both ends, a reply said before what it replies
 * to, sides that do not fit the type, and `said.before` against the dates (`zone`: ms ahead of UTC).
 */
export function checkRelations(data: StoryData, zone: number): readonly Problem[] {
  const problems: Problem[] = []
  const byId = new Map(data.claims.map((claim) => [claim.id, claim]))
  const seen = new Map<string, string>()
  for (const claim of data.claims) {
    const report = (field: string, found: unknown, expected: string) =>
      problems.push({ file: 'claims.json', record: claim.id, field, found: shown(found), expected })
    const span = saidSpan(claim, zone)
    claim.relations.forEach((relation, i) => {
      const field = `relations[${i}].to`
      const target = byId.get(relation.to)
      if (!target) return report(field, relation.to, 'the id of a claim')
      if (target === claim) return report(field, relation.to, 'another claim than itself')
      const wrong = sidesProblem(relation, claim, target)
      if (wrong !== undefined) report(field, relation.to, wrong)
      const pair = [claim.id, target.id].sort().join(' ')
      const other = seen.get(pair)
      if (other !== undefined)
        report(field, relation.to, `one link a pair; ${other} has one already`)
      seen.set(pair, claim.id)
      const targetSpan = saidSpan(target, zone)
      const earlier = span && targetSpan && certainlyBefore(span, targetSpan)
      if (earlier || claim.said.before?.includes(target.id))
        report(field, relation.to, 'a claim said before this one; the later claim carries the link')
      return undefined
    })
    claim.said.before?.forEach((id, i) => {
      const field = `said.before[${i}]`
      const later = byId.get(id)
      if (!later) return report(field, id, 'the id of a claim')
      const laterSpan = saidSpan(later, zone)
      if (
        later.said.before?.includes(claim.id) ||
        (span && laterSpan && certainlyBefore(laterSpan, span))
      )
        report(field, id, 'a claim that was said after this one')
      return undefined
    })
  }
  return [...problems, ...cyclesOf(data)]
}

/** Claims in a cycle of `said.before`. */
function cyclesOf(data: StoryData): Problem[] {
  const next = new Map(data.claims.map((claim) => [claim.id, claim.said.before ?? []]))
  const isInCycle = (from: string): boolean => {
    const passed = new Set<string>()
    const open = [...(next.get(from) ?? [])]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === from) return true
      if (!passed.has(id)) open.push(...(next.get(id) ?? []))
      passed.add(id)
    }
    return false
  }
  // A cycle of one or two claims has been reported above.
  const isShortCycle = ({ id, said }: Claim) =>
    (said.before ?? []).some((later) => later === id || next.get(later)?.includes(id))
  return data.claims
    .filter((claim) => isInCycle(claim.id) && !isShortCycle(claim))
    .map((claim) => ({
      file: 'claims.json',
      record: claim.id,
      field: 'said.before[0]',
      found: shown(claim.said.before),
      expected: 'claims that are not themselves said before this one, by way of others either',
    }))
}
