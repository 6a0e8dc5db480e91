import { checkRelations } from './check-relations'
import { checkStory } from './check-story'
import { instant, parseEdtf } from './edtf'
import { attempt, type Report, reporter } from './report'
import type { StoryData } from './model'
import type { Problem } from './problem'
import type { Claim, Place, PlaceId, Span } from './types'
import { DAY } from './units'

const PRECISION_OF_KIND: Readonly<Record<Place['kind'], readonly Claim['precision'][]>> = {
  province: ['province'],
  district: ['district'],
  area: ['district', 'settlement'],
  settlement: ['settlement', 'point'],
  landmark: ['settlement', 'point'],
  pass: ['settlement', 'point'],
}

function checkIds(
  problems: Problem[],
  file: string,
  records: readonly { readonly id: string }[],
): void {
  const seen = new Set<string>()
  for (const { id } of records) {
    if (seen.has(id)) reporter(problems, file, id)('id', id, 'an id that no other record has')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      reporter(problems, file, id)('id', id, 'lower-case words joined by hyphens')
    seen.add(id)
  }
}

/** How long before the window the date that a claim is about may end. */
const YEAR_BEFORE = 366 * DAY

function checkDates(data: StoryData, claim: Claim, zone: number, report: Report): void {
  const first = parseEdtf(data.story.window.first, zone).span.start
  const last = parseEdtf(data.story.window.last, zone).span.end
  let said: Span | undefined
  for (const clock of ['said', 'about'] as const) {
    const field = `${clock}.edtf`
    const { edtf } = claim[clock]
    const date = attempt(report, field, edtf, () => parseEdtf(edtf, zone))
    if (!date) continue
    if (clock === 'said') said = date.span
    const { start, end } = date.span
    const over = (limit: number) => end < limit || (end === limit && start < end)
    if (Number.isFinite(end) && (over(first - YEAR_BEFORE) || (clock === 'said' && over(first))))
      report(field, edtf, `a date that reaches the window from ${data.story.window.first} on`)
    if (Number.isFinite(start) && start >= last)
      report(field, edtf, `a date no later than ${data.story.window.last}`)
  }
  const { by, edtf } = claim.said
  if (by === undefined) return
  const limit = attempt(report, 'said.by', by, () => instant(by, zone))
  if (limit !== undefined && said && (limit <= said.start || limit > said.end))
    report('said.by', by, `an instant inside ${edtf}`)
}

function checkPlace(places: ReadonlyMap<PlaceId, Place>, claim: Claim, report: Report): void {
  if (claim.place === null) {
    if (claim.precision !== 'unplaced')
      report('precision', claim.precision, '"unplaced" without a place')
    return
  }
  const place = places.get(claim.place)
  if (!place) {
    report('place', claim.place, 'the id of a feature in places.geojson, or null')
    return
  }
  const fitting = PRECISION_OF_KIND[place.kind]
  if (!fitting.includes(claim.precision))
    report('precision', claim.precision, `${fitting.join(' or ')} for a ${place.kind}`)
}

function checkControl(
  data: StoryData,
  places: ReadonlyMap<PlaceId, Place>,
  claim: Claim,
  report: Report,
) {
  const parties = data.story.sides.filter((side) => side.role === 'party').map((side) => side.id)
  claim.control.forEach((control, i) => {
    const field = (name: string) => `control[${i}].${name}`
    const place = places.get(control.place)
    if (!place) report(field('place'), control.place, 'the id of a feature in places.geojson')
    if (!parties.includes(control.about))
      report(field('about'), control.about, `a party: ${parties.join(' or ')}`)
    if (place?.kind === 'province' && control.scope === undefined)
      report(field('scope'), undefined, '"whole" or "part" for a province')
    if (control.except && control.scope !== 'whole')
      report(field('except'), control.except, 'scope "whole" beside it')
    for (const part of control.except ?? [])
      if (places.get(part)?.within !== control.place)
        report(field('except'), part, `a place within ${control.place}`)
  })
}

function checkClaim(data: StoryData, claim: Claim, zone: number, report: Report): void {
  const places = new Map(data.places.map((place) => [place.id, place]))
  const people = new Set(data.people.map((person) => person.id))
  const sources = new Set(data.sources.map((source) => source.id))
  if (!data.story.sides.some((side) => side.id === claim.side))
    report('side', claim.side, `one of ${data.story.sides.map((side) => side.id).join(', ')}`)
  if (claim.sources.length === 0) report('sources', claim.sources, 'at least one source')
  claim.sources.forEach((id, i) => {
    if (!sources.has(id)) report(`sources[${i}]`, id, 'the id of a record in sources.json')
  })
  if (claim.speakers.length === 0) report('speakers', claim.speakers, 'at least one speaker')
  claim.speakers.forEach((id, i) => {
    if (!people.has(id)) report(`speakers[${i}]`, id, 'the id of a record in people')
  })
  checkDates(data, claim, zone, report)
  checkPlace(places, claim, report)
  checkControl(data, places, claim, report)
}

/** Reports a `within` that names no place, or that leads back to its own place. */
function checkWithin(places: readonly Place[], problems: Problem[]): void {
  const byId = new Map(places.map((place) => [place.id, place]))
  for (const place of places) {
    const report = reporter(problems, 'places.geojson', place.id)
    if (place.within !== null && !byId.has(place.within))
      report('within', place.within, 'the id of a feature, or null')
    const passed = new Set<PlaceId>()
    for (let at = place.within; at !== null && !passed.has(at); at = byId.get(at)?.within ?? null) {
      passed.add(at)
      if (at === place.id)
        report('within', place.within, 'a place that does not lie within this one')
    }
  }
}

/** Reads a source's date of publication, which may be known only to the month. */
const parsePublished = (text: string, zone: number) =>
  parseEdtf(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text, zone)

/**
 * Every semantic problem in a story's data: ids, references, dates that exist and lie in range,
 * places that fit their precision, assertions, relations. Form (types, missing fields) is checked
 * by the JSON Schemas; data of the wrong form must not be passed here. Empty when there are none.
 */
export function check(data: StoryData): readonly Problem[] {
  const problems: Problem[] = []
  checkIds(problems, 'claims.json', data.claims)
  checkIds(problems, 'claims.json', data.people)
  checkIds(problems, 'sources.json', data.sources)
  checkIds(problems, 'places.geojson', data.places)
  const zone = checkStory(data, problems)
  checkWithin(data.places, problems)
  // Without a valid zone and window no date can be checked: claims and sources are left out.
  if (zone === undefined || problems.some(({ field }) => field.startsWith('window')))
    return problems
  for (const claim of data.claims)
    checkClaim(data, claim, zone, reporter(problems, 'claims.json', claim.id))
  const used = new Set(data.claims.flatMap((claim) => claim.sources))
  for (const { id, published } of data.sources) {
    const report = reporter(problems, 'sources.json', id)
    if (published !== null)
      attempt(report, 'published', published, () => parsePublished(published, zone))
  }
  for (const { id } of data.sources)
    if (!used.has(id))
      reporter(problems, 'sources.json', id)('id', id, 'a source that some claim cites')
  return [...problems, ...checkRelations(data, zone)]
}
