import { flagsOf } from '../claims/flags'
import type { Entry, Model } from '../claims/model'
import { isWithin } from '../claims/places'
import type { PlaceId, Name } from '../claims/types'
import type { ViewState } from '../view/view-state'

/** Letters that Dari, Pashto and Arabic write differently: each group is read as its first. */
const ALIKE = new Map(
  'یىيېۍے کك گګ هةەہھ اٱ تټ دډ رړ نڼ شښ'
    .split(' ')
    .flatMap(([first, ...others]) => others.map((other) => [other, first ?? ''] as const)),
)

/**
 * Letters and digits so that different spellings match: without case, accents, vowel signs, hamza,
 * tatweel, joiners, marks of direction, hyphens and thousands marks; Arabic and Persian letters and
 * digits as one.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/ه\u200c[یي](?!\p{L})/gu, 'ه')
    .replace(/[\p{M}\p{Cf}ـء‐’'`-]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(?<=\d)[,٬](?=\d)/g, '')
    .replace(/[\u0600-\u06ff]/g, (letter) => ALIKE.get(letter) ?? letter)
    .toLowerCase()
}

/** Views import it through the scene. */
export { flagsOf }

const textsOf = (text: Name | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {})

function wordsOf(model: Model, { claim }: Entry): string {
  const places = new Set([claim.place, ...claim.control.map((control) => control.place)])
  const named = [...places].flatMap((id) => {
    const place = id === null ? undefined : model.places.get(id)
    return place ? [...textsOf(place.name), ...place.spellings] : []
  })
  const people = claim.speakers.flatMap((id) => {
    const person = model.people.get(id)
    return person ? [...textsOf(person.name), ...(person.spellings ?? [])] : []
  })
  const sources = claim.sources.flatMap((id) => textsOf(model.sources.get(id)?.publisher))
  const side = model.sides.get(claim.side)
  const names = named.concat(people, [side?.name, side?.longName].flatMap(textsOf))
  // A joiner may stand in a name for a space, which readers write or leave out.
  const joined = names.map((name) => name.replace(/ /g, ''))
  return folded(
    [claim.text, claim.summary, claim.role, claim.channel]
      .flatMap(textsOf)
      .concat(names, joined, sources)
      .join('\n'),
  )
}

const cache = new WeakMap<Model, ReadonlyMap<string, string>>()

/** The searchable text of each claim, folded once for a model. */
function searchTexts(model: Model): ReadonlyMap<string, string> {
  const known = cache.get(model)
  if (known) return known
  const made = new Map(model.entries.map((entry) => [entry.claim.id, wordsOf(model, entry)]))
  cache.set(model, made)
  return made
}

/** Whether a claim is located at a place or (not for a province) inside it, or asserts something of it. */
export function speaksOf(model: Model, { claim }: Entry, place: PlaceId): boolean {
  const own =
    model.places.get(place)?.kind === 'province'
      ? claim.place === place
      : isWithin(model, claim.place, place)
  return own || claim.control.some((control) => control.place === place)
}

/**
 * Whether a claim quoted for a place is about the whole province, or about another place, and asserts
 * nothing of this place by name.
 */
export function isGeneral(model: Model, entry: Entry, place: PlaceId): boolean {
  return place !== model.story.province && !speaksOf(model, entry, place)
}

/** The reader's filter as a predicate: every facet, the chosen place and every search word. */
export function filterOf(model: Model, view: ViewState): (entry: Entry) => boolean {
  const words = folded(view.q).split(/\s+/).filter(Boolean)
  const found = words.length > 0 ? searchTexts(model) : undefined
  return (entry) => {
    const { claim } = entry
    return (
      (view.sides?.includes(claim.side) ?? true) &&
      (view.kinds?.includes(claim.kind) ?? true) &&
      (view.status?.includes(claim.verification.status) ?? true) &&
      (view.flags === null || flagsOf(model, entry).some((flag) => view.flags?.includes(flag))) &&
      (view.only === null || speaksOf(model, entry, view.only)) &&
      words.every((word) => found?.get(claim.id)?.includes(word))
    )
  }
}
