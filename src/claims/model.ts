import { type Dated, offsetMs, parseEdtf, dayStart, instant } from './edtf'
import { grouped } from './grouped'
import type {
  Claim,
  ClaimId,
  Clock,
  Control,
  Ms,
  Person,
  PersonId,
  Place,
  PlaceId,
  Relation,
  Side,
  SideId,
  Source,
  SourceId,
  Span,
  Story,
  WholeClaim,
  WholeSource,
} from './types'
import { DAY } from './units'

/** The data of one story as in its files. */
export interface StoryData<C extends Claim = Claim, S extends Source = Source> {
  readonly story: Story
  readonly claims: readonly C[]
  readonly people: readonly Person[]
  readonly sources: readonly S[]
  readonly places: readonly Place[]
}

/** A claim with its two parsed dates. */
export interface Entry<C extends Claim = Claim> {
  readonly claim: C
  /** Position in the data: the last tie-break wherever claims are ordered. */
  readonly order: number
  readonly said: Dated
  readonly about: Dated
}

/** The data with all texts. */
export type WholeData = StoryData<WholeClaim, WholeSource>

export type WholeEntry = Entry<WholeClaim>

/** A relation seen from either end. `forward`: it is stored on this claim. */
export interface Link {
  readonly relation: Relation
  readonly from: ClaimId
  readonly to: ClaimId
  readonly forward: boolean
}

/** A control assertion with the claim that makes it. */
export interface ControlAssertion {
  readonly entry: Entry
  readonly control: Control
}

/** Everything derived from the data once. Immutable. */
export interface Model<C extends Claim = Claim, S extends Source = Source> {
  readonly story: Story
  /** Offset of the story's zone, ms ahead of UTC. */
  readonly zone: Ms
  /** The story's days: from the first midnight to the midnight after the last day. */
  readonly window: Span
  /** The two parties, in the data's order; their order on screen depends on the language. */
  readonly parties: readonly [Side, Side]
  readonly entries: readonly Entry<C>[]
  readonly byId: ReadonlyMap<ClaimId, Entry<C>>
  readonly people: ReadonlyMap<PersonId, Person>
  readonly sources: ReadonlyMap<SourceId, S>
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly sides: ReadonlyMap<SideId, Side>
  /** Links of a claim, both directions, in the data's order. */
  readonly links: ReadonlyMap<ClaimId, readonly Link[]>
  /** Control assertions by the very place that they are about. */
  readonly assertions: ReadonlyMap<PlaceId, readonly ControlAssertion[]>
}

/** A model with all texts of the data, for cards, search and print. */
export type WholeModel = Model<WholeClaim, WholeSource>

/**
 * Thrown for data from which no model can be made; `check` reports file, record and field
 * beforehand.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** When a claim was said, not after its `by`; `zone`: ms ahead of UTC. Throws a DateError. */
export function saidOf(claim: Claim, zone: Ms): Dated {
  const said = parseEdtf(claim.said.edtf, zone)
  if (claim.said.by === undefined) return said
  const end = Math.min(said.span.end, instant(claim.said.by, zone))
  return { ...said, span: { start: said.span.start, end } }
}

function linksOf(claims: readonly Claim[]): Map<ClaimId, Link[]> {
  const pairs: [ClaimId, Link][] = []
  for (const { id: from, relations } of claims)
    for (const relation of relations) {
      const to = relation.to
      pairs.push([from, { relation, from, to, forward: true }])
      pairs.push([to, { relation, from, to, forward: false }])
    }
  return grouped(pairs)
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.id, item]))

/**
 * Builds the model. Dates are read in the story's zone, independent of the machine's. Throws a
 * ModelError or DateError on data that `check` refuses.
 */
export function modelOf<C extends Claim, S extends Source>(data: StoryData<C, S>): Model<C, S> {
  const { story } = data
  const zone = offsetMs(story.zone.offset)
  const [a, b, more] = story.sides.filter((side) => side.role === 'party')
  if (!a || !b || more) throw new ModelError('story.json: sides: expected exactly two parties')
  const entries = data.claims.map((claim, order) => ({
    claim,
    order,
    said: saidOf(claim, zone),
    about: parseEdtf(claim.about.edtf, zone),
  }))
  return {
    story,
    zone,
    window: {
      start: dayStart(story.window.first, zone),
      end: dayStart(story.window.last, zone) + DAY,
    },
    parties: [a, b],
    entries,
    byId: new Map(entries.map((entry) => [entry.claim.id, entry])),
    people: byId(data.people),
    sources: byId(data.sources),
    places: byId(data.places),
    sides: byId(story.sides),
    links: linksOf(data.claims),
    assertions: grouped(
      entries.flatMap((entry) =>
        entry.claim.control.map((control) => [control.place, { entry, control }] as const),
      ),
    ),
  }
}

/** The span of an entry under a clock: when it was said, or when it is said to have happened. */
export function spanOf(entry: Entry, clock: Clock): Span {
  return entry[clock].span
}

/** Midnights that begin the story's days, in the story's zone. */
export function daysOf(model: Model): readonly Ms[] {
  const days: Ms[] = []
  for (let t = model.window.start; t < model.window.end; t += DAY) days.push(t)
  return days
}
