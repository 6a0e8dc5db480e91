// long because: a second, naive definition of the vocabulary, read on one page
/**
 * Test oracle: the vocabulary of the design, defined literally, without an index and without any
 * code under test but its types. The instants of dates come with the random stories.
 */
import type { Reading } from '../reading'
import type { Assertion, Claim, ClaimId, Clock, Control, Ms, PlaceId, SideId, Span } from '../types'
import type { RandomStory } from './random'
import type { Plain } from './plain'
import { HILL, PLACES, PLAIN, PRESS } from './story'

/** One party controls a place; the other is there too, or not. */
interface World {
  readonly controls: SideId
  readonly otherInside: boolean
}

const WORLDS: readonly World[] = [HILL, PLAIN].flatMap((controls) => [
  { controls, otherInside: false },
  { controls, otherInside: true },
])

/** Whether an assertion about a party is true in a state. */
const TRUE_IN: Readonly<Record<Assertion, (world: World, party: SideId) => boolean>> = {
  holds: (world, party) => world.controls === party,
  'does-not-hold': (world, party) => world.controls !== party,
  entered: (world, party) => world.controls === party || world.otherInside,
  'not-entered': (world, party) => world.controls !== party && !world.otherInside,
  fighting: (world) => world.otherInside,
  repelled: (world, party) => world.controls === party && !world.otherInside,
}

/**
 * Two claims of some part may mean two parts; "all but some" is compatible with one of some part.
 */
function mayMeanOtherParts(a: Control, b: Control): boolean {
  const parts = [a, b].filter(({ scope }) => scope === 'part')
  const all = [a, b].find(({ scope }) => scope !== 'part')
  if (parts.length === 0) return false
  // Parts excepted from the province are outside a district that it covers.
  return all === undefined || (a.place === b.place && (all.except ?? []).length > 0)
}

/** Whether two assertions can both be true at one time. */
export const canBothHold = (a: Control, b: Control): boolean =>
  mayMeanOtherParts(a, b) ||
  WORLDS.some((w) => TRUE_IN[a.asserts](w, a.about) && TRUE_IN[b.asserts](w, b.about))

/** One assertion with its claim; `key` names it in the results. */
export interface Spoken {
  readonly key: string
  readonly claim: Claim
  readonly control: Control
  readonly said: Span
  readonly about: Span
}

export const isKnown = (span: Span, t: Ms): boolean => t > span.start || t >= span.end
export const isMade = (span: Span, t: Ms): boolean => t >= span.end

/** Whether all of one is certainly before all of the other. */
function certainlyOlder(a: Spoken, b: Spoken, clock: Clock): boolean {
  const [x, y] = [a[clock], b[clock]]
  const oneInstant = x.start === x.end && y.start === y.end && x.start === y.start
  if (x.end <= y.start && !oneInstant) return true
  return clock === 'said' && (a.claim.said.before ?? []).includes(b.claim.id)
}

/**
 * An assertion about some part replaces one about the whole when it says less of the same thing, or
 * when both cannot be true; else it adds to it. All other newer assertions replace the older.
 */
function takesBack(newer: Control, old: Control): boolean {
  if (newer.scope !== 'part' || old.scope !== 'whole') return true
  const before = WORLDS.filter((w) => TRUE_IN[old.asserts](w, old.about))
  const still = before.filter((w) => TRUE_IN[newer.asserts](w, newer.about))
  return still.length === before.length || still.length === 0
}

function standingAmong(spoken: readonly Spoken[], t: Ms, clock: Clock): readonly Spoken[] {
  const known = spoken.filter((s) => isKnown(s[clock], t))
  const replaces = (newer: Spoken, old: Spoken) =>
    isMade(newer[clock], t) &&
    certainlyOlder(old, newer, clock) &&
    takesBack(newer.control, old.control)
  return known.filter((old) => !known.some((newer) => replaces(newer, old)))
}

export class Naive {
  readonly #spoken: readonly Spoken[]
  readonly #spans: RandomStory['spans']

  constructor({ data, spans }: RandomStory) {
    this.#spans = spans
    this.#spoken = data.claims.flatMap((claim) => {
      const times = spans.get(claim.id)
      if (!times) throw new Error(`no instants for ${claim.id}`)
      return claim.control.map((control, i) => {
        return { key: `${claim.id}#${i}`, claim, control, ...times }
      })
    })
  }

  /** The newest assertions of a side about the very place; several when their order is unknown. */
  standing(side: SideId, place: PlaceId, t: Ms, clock: Clock): readonly Spoken[] {
    return standingAmong(
      this.#spoken.filter((s) => s.claim.side === side && s.control.place === place),
      t,
      clock,
    )
  }

  /** The newest assertion of every witness: one does not replace another's. */
  witnessed(place: PlaceId, t: Ms, clock: Clock): readonly Spoken[] {
    const said = this.#spoken.filter((s) => s.claim.side === PRESS && s.control.place === place)
    const who = (s: Spoken) => s.claim.speakers.join(' and ')
    return [...new Set(said.map(who))].flatMap((one) =>
      standingAmong(
        said.filter((s) => who(s) === one),
        t,
        clock,
      ),
    )
  }

  /**
   * A side's standing assertions about the whole of what contains a place, where they count besides
   * its own ones about the place: only when newer than each of those. One that is only perhaps said
   * replaces nothing.
   */
  general(side: SideId, place: PlaceId, t: Ms, clock: Clock): readonly Spoken[] {
    const around = PLACES.find(({ id }) => id === place)?.within ?? null
    if (around === null) return []
    const own = this.standing(side, place, t, clock).filter((s) => isMade(s[clock], t))
    return this.standing(side, around, t, clock)
      .filter(({ control }) => control.scope === 'whole')
      .filter(({ control }) => !control.except?.includes(place))
      .filter((g) => own.every((o) => certainlyOlder(o, g, clock)))
  }

  /** A side's standing claims about districts that a claim of the whole contradicts. */
  rivalsInside(whole: Spoken, side: SideId, t: Ms, clock: Clock): readonly Spoken[] {
    if (whole.control.scope !== 'whole') return []
    return PLACES.filter(
      ({ kind, within }) => kind === 'district' && within === whole.control.place,
    )
      .filter(({ id }) => !whole.control.except?.includes(id))
      .flatMap(({ id }) => this.standing(side, id, t, clock))
      .filter((part) => !certainlyOlder(part, whole, clock))
      .filter((part) => !canBothHold(whole.control, part.control))
  }

  reading(place: PlaceId, t: Ms, clock: Clock): Plain {
    const own = {
      a: this.standing(HILL, place, t, clock),
      b: this.standing(PLAIN, place, t, clock),
    }
    const wide = { a: this.general(HILL, place, t, clock), b: this.general(PLAIN, place, t, clock) }
    const pairs: [Spoken, Spoken][] = []
    const clash = (x: Spoken, y: Spoken) => !canBothHold(x.control, y.control)
    for (const x of own.a) for (const y of own.b) if (clash(x, y)) pairs.push([x, y])
    for (const x of own.a)
      for (const y of wide.b) if (clash(x, y) && !certainlyOlder(y, x, clock)) pairs.push([x, y])
    for (const x of wide.a)
      for (const y of own.b) if (clash(x, y) && !certainlyOlder(x, y, clock)) pairs.push([x, y])
    for (const x of own.a) for (const y of this.rivalsInside(x, PLAIN, t, clock)) pairs.push([x, y])
    for (const y of own.b) for (const x of this.rivalsInside(y, HILL, t, clock)) pairs.push([x, y])
    const bearing = {
      a: [...new Set(pairs.map(([x]) => x))].filter((x) => x.control.place !== place),
      b: [...new Set(pairs.map(([, y]) => y))].filter((y) => y.control.place !== place),
    }
    const third = this.witnessed(place, t, clock)
    const heard = { a: [...own.a, ...bearing.a], b: [...own.b, ...bearing.b] }
    return {
      kind: kindOf(own.a.length > 0, own.b.length > 0, pairs.length > 0),
      own: [keys(own.a), keys(own.b)],
      general: [keys(bearing.a), keys(bearing.b)],
      maybe: sortedUnique(
        [...heard.a, ...heard.b, ...third]
          .filter((s) => !isMade(s[clock], t))
          .map((s) => s.claim.id),
      ),
      third: keys(third),
      pairs: sortedUnique(pairs.map(([x, y]) => `${x.claim.id} ${y.claim.id}`)),
      lastWord: lastWord(heard.a, heard.b),
      timing: timing(pairs),
    }
  }

  /** Claims by state: known for certain, perhaps. */
  counts(t: Ms, clock: Clock): { made: number; maybe: number } {
    const spans = [...this.#spans.values()].map((times) => times[clock])
    const made = spans.filter((span) => isMade(span, t)).length
    const known = spans.filter((span) => isKnown(span, t)).length
    return { made, maybe: known - made }
  }

  /** Claims in another state at one moment than at the other. */
  changed(from: Ms, to: Ms, clock: Clock): readonly ClaimId[] {
    const state = (span: Span, t: Ms) => Number(isKnown(span, t)) + Number(isMade(span, t))
    return [...this.#spans]
      .filter(([, times]) => state(times[clock], from) !== state(times[clock], to))
      .map(([id]) => id)
  }

  /** The moments at which some claim changes, ascending. */
  changes(clock: Clock): readonly Ms[] {
    // An interval has perhaps begun only once its first instant has passed.
    const ends = [...this.#spans.values()].flatMap(({ [clock]: { start, end } }) => [
      start === end ? start : start + 1,
      end,
    ])
    return [...new Set(ends.filter(Number.isFinite))].sort((a, b) => a - b)
  }
}

const keys = (spoken: readonly Spoken[]) => spoken.map(({ key }) => key).sort()

const sortedUnique = (texts: readonly string[]) => [...new Set(texts)].sort()

function kindOf(hill: boolean, plains: boolean, clash: boolean): Reading['kind'] {
  if (!hill && !plains) return 'silent'
  if (clash) return 'contradicted'
  return hill && plains ? 'not-contested' : 'one-side'
}

function lastWord(a: readonly Spoken[], b: readonly Spoken[]): Reading['lastWord'] {
  if (a.length === 0 || b.length === 0) return null
  const afterAll = (x: Spoken, others: readonly Spoken[]) =>
    others.every((other) => certainlyOlder(other, x, 'said'))
  if (a.some((x) => afterAll(x, b))) return HILL
  if (b.some((y) => afterAll(y, a))) return PLAIN
  return 'unknown'
}

/** Whether both contain an instant: tested at their starts, where alone a shared interval can begin. */
function shareAnInstant(x: Span, y: Span): boolean {
  const inside = (span: Span, t: Ms) =>
    span.start === span.end ? t === span.start : t >= span.start && t < span.end
  return [x.start, y.start].some((t) => inside(x, t) && inside(y, t))
}

function timing(pairs: readonly (readonly [Spoken, Spoken])[]): Reading['timing'] {
  if (pairs.length === 0) return null
  return pairs.some(([x, y]) => shareAnInstant(x.about, y.about)) ? 'one-time' : 'in-turn'
}
