import { type ControlAssertion, type Entry, type Model, spanOf } from '../claims/model'
import type { Reading } from '../claims/reading'
import { stateAt } from '../claims/span'
import { representativePair } from '../claims/representative'
import type { Control, Ms, Place, PlaceId, SideId } from '../claims/types'
import { dayOf, endOfDay, singleDayOf, type ViewState } from '../view/view-state'
import type { Land } from './land'
import { countIdOf, districtOf } from './place-counts'
import { wholeClaimOf } from './whole-province'

/** What one side said of the caption's place, or of all of the province around it. */
export interface Statement {
  readonly side: SideId
  readonly entry: Entry
  /** The claim's control assertion that covers the place. */
  readonly control: Control
  /** Whether it is only perhaps said at the moment. */
  readonly maybe: boolean
  /**
   * When it was said, if not on the moment's day: the midnight that begins the day, or `unknown` when
   * no source gives one day. Null: on the moment's day, or perhaps on it. Beside a statement of
   * another day that of the moment's day has its day too.
   */
  readonly saidOn: Ms | 'unknown' | null
}

/**
 * What a moment is about: the selected place; else the district of the selected claim, where a party has
 * a claim about it; else, unless under one side's lens, the contradicted district with the latest claim;
 * else the district with the latest one. With a statement of each party that has a claim about it.
 */
export interface Caption {
  readonly place: Place
  readonly reading: Reading
  /**
   * The earlier statement first; where the order is not known, which side comes first alternates by
   * place.
   */
  readonly statements: readonly Statement[]
  /** Where one side alone has one: the other's statement about all of the province around the place. */
  readonly ofWhole: Statement | null
  /** Where neither side has one: places in or near the district of which a party says who is there. */
  readonly inOrNear: readonly PlaceId[]
  /** The side whose statement alone is shown, under its lens; null where both are. */
  readonly lens: SideId | null
}

/** The assertion of a claim about a place, else about what contains it, else about a place in it. */
function controlOn(model: Model, entry: Entry, place: Place): Control | undefined {
  const { control } = entry.claim
  return (
    control.find((one) => one.place === place.id) ??
    control.find((one) => one.place === place.within) ??
    // A province's reading can rest on a claim about one of its districts.
    control.find((one) => model.places.get(one.place)?.within === place.id)
  )
}

/** The day on which a claim was said, if that is not the moment's; see `Statement`. */
function saidOn(model: Model, view: ViewState, { said }: Entry): Statement['saidOn'] {
  const { start, end } = said.span
  const today = dayOf(model, view.t)
  if (end > today && start < endOfDay(today)) return null
  return singleDayOf(model, said.span) ?? 'unknown'
}

/** The same statements; where one was said on another day than the moment's, each with its own day. */
function dated(model: Model, statements: readonly Statement[]): readonly Statement[] {
  if (statements.every((one) => one.saidOn === null)) return statements
  return statements.map((one): Statement => {
    const day = singleDayOf(model, one.entry.said.span)
    return one.saidOn === null && day !== null ? { ...one, saidOn: day } : one
  })
}

function statementOf(model: Model, view: ViewState, entry: Entry, control: Control): Statement {
  const maybe = stateAt(spanOf(entry, view.clock), view.t) === 'maybe'
  return { side: entry.claim.side, entry, control, maybe, saidOn: saidOn(model, view, entry) }
}

/** The places in or near a district of which a party has said, perhaps said included, who is there. */
function placesSpokenOf(model: Model, view: ViewState, district: PlaceId): readonly PlaceId[] {
  const isSaid = ({ entry }: ControlAssertion) =>
    model.parties.some(({ id }) => id === entry.claim.side) &&
    stateAt(spanOf(entry, view.clock), view.t) !== 'not-yet'
  return [...model.assertions.keys()].filter(
    (id) => districtOf(model, id) === district && model.assertions.get(id)?.some(isSaid),
  )
}

/** The claims that the guided step of a view cites; none outside guided reading. */
function claimsOfStep(model: Model, { step }: ViewState): ReadonlySet<string> {
  const content = step === null ? undefined : model.story.steps[step - 1]
  return new Set(content?.sentences.flatMap(({ claims }) => claims))
}

function statementsOf(
  model: Model,
  view: ViewState,
  land: Land,
  preferred: ReadonlySet<string>,
): Statement[] {
  return representativePair(model, land.reading, preferred).flatMap((entry): Statement[] => {
    const control = entry && controlOn(model, entry, land.place)
    return entry && control ? [statementOf(model, view, entry, control)] : []
  })
}

/** Earliest and latest moment (Ms) at which the newest of some statements can have been made. */
function newest(statements: readonly Statement[]): readonly [number, number] {
  const spans = statements.map(({ entry }) => entry.said.span)
  return [
    Math.max(-Infinity, ...spans.map(({ start }) => start)),
    Math.max(-Infinity, ...spans.map(({ end }) => Math.min(end, Number.MAX_VALUE))),
  ]
}

const RANK: Readonly<Record<Reading['kind'], number>> = {
  contradicted: 2,
  'not-contested': 1,
  'one-side': 1,
  silent: 0,
}

/** Orders two statements of a place: by time where it is known, else alternating with the place's number. */
function inTurn(statements: readonly Statement[], turn: number): readonly Statement[] {
  const [a, b] = statements
  if (!a || !b) return statements
  const [x, y] = [a.entry.said.span, b.entry.said.span]
  const bFirst = y.end <= x.start || (x.end > y.start && turn % 2 === 1)
  return bFirst ? [b, a] : [a, b]
}

/** A place with the statements that a caption about it has. */
interface Subject {
  readonly land: Land
  /** The place's number in the data's order. */
  readonly index: number
  readonly statements: readonly Statement[]
}

/** Which place a moment's caption is about; see `Caption`. */
function subjectOf(model: Model, view: ViewState, all: readonly Subject[]): Subject | undefined {
  const districts = all.filter(
    ({ land: { place }, statements }) => place.id !== model.story.province && statements.length > 0,
  )
  const claim = view.claim === null ? undefined : model.byId.get(view.claim)?.claim
  const at = claim && countIdOf(model, claim)
  const selected =
    all.find(({ land }) => land.place.id === view.place) ??
    districts.find(({ land }) => land.place.id === at)
  if (selected) return selected
  const ranked = model.parties.every(({ id }) => id !== view.lens)
  return districts.sort((a, b) => {
    const [x, y] = [newest(a.statements), newest(b.statements)]
    const rank = ranked ? RANK[b.land.reading.kind] - RANK[a.land.reading.kind] : 0
    return rank || y[0] - x[0] || y[1] - x[1] || a.index - b.index
  })[0]
}

/**
 * The caption of a moment, from the readings of the districts and the province; undefined while no
 * district has a statement and neither a district nor the province is selected. Under one side's lens it
 * has that side's statement alone. In a guided step it quotes the claims that the step cites, where they
 * are about the place.
 */
export function captionOf(
  model: Model,
  view: ViewState,
  lands: readonly Land[],
): Caption | undefined {
  const single = model.parties.find(({ id }) => id === view.lens)?.id ?? null
  const { province } = model.story
  const preferred = claimsOfStep(model, view)
  const all = lands.map((land, index): Subject => ({
    land,
    index,
    statements: statementsOf(model, view, land, preferred).filter(
      ({ side }) => single === null || side === single,
    ),
  }))
  const first = subjectOf(model, view, all)
  if (!first) return undefined
  const whole = lands.find(({ place }) => place.id === province)?.reading
  const [only, other] = first.statements
  const silent = other ? undefined : model.parties.find(({ id }) => id !== only?.side)
  const general =
    single === null && only && silent
      ? wholeClaimOf(model, first.land.place.id, whole, silent.id)
      : undefined
  const ofWhole = general ? [statementOf(model, view, general.entry, general.control)] : []
  const statements = dated(model, [...inTurn(first.statements, first.index), ...ofWhole])
  return {
    place: first.land.place,
    reading: first.land.reading,
    statements: statements.slice(0, first.statements.length),
    ofWhole: statements[first.statements.length] ?? null,
    inOrNear:
      only || first.land.place.id === province
        ? []
        : placesSpokenOf(model, view, first.land.place.id),
    lens: single,
  }
}
