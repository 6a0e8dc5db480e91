import type { Model } from '../claims/model'
import type { Claim, ClaimId, Lang, Source, SourceId } from '../claims/types'
import { grouped } from '../scene/model'
import { textIn } from '../words/words'

/** All reports by publisher, in the language's order; one publisher's by date, undated first. */
export function byPublisher<S extends Source>(model: Model<Claim, S>, lang: Lang): readonly S[] {
  const { compare } = new Intl.Collator(lang)
  const name = ({ publisher }: S) => textIn(lang, publisher)
  return [...model.sources.values()].sort(
    (a, b) => compare(name(a), name(b)) || compare(a.published ?? '', b.published ?? ''),
  )
}

const numbers = new WeakMap<Model, Map<Lang, ReadonlyMap<SourceId, number>>>()

/** The id in the page of a report in the index of sources, which numbers them by publisher. */
export function sourceId(model: Model, lang: Lang, id: SourceId): string {
  const byLang = numbers.get(model) ?? new Map<Lang, ReadonlyMap<SourceId, number>>()
  numbers.set(model, byLang)
  const order =
    byLang.get(lang) ?? new Map(byPublisher(model, lang).map((source, i) => [source.id, i + 1]))
  byLang.set(lang, order)
  return `source-${order.get(id) ?? 0}`
}

/**
 * The reports of a claim by date of publication, undated last. One known to the month comes after
 * those of its days, since it is not known to be earlier than any.
 */
export function reportsOf<S extends Source>(model: Model<Claim, S>, claim: Claim): readonly S[] {
  const order = ({ published }: Source) =>
    published === null ? '~' : /^\d{4}-\d{2}$/.test(published) ? `${published}-~` : published
  return claim.sources
    .flatMap((id) => model.sources.get(id) ?? [])
    .sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))))
}

/**
 * A report's address in the letters of its language, for print; shorter, and the same address to
 * every browser. Escapes of ASCII stay, since each of them has a meaning.
 */
export function readable(url: string): string {
  return url.replace(/(?:%[89a-f][0-9a-f])+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** The claims that rest on each report, in the data's order. */
export function citing(model: Model): ReadonlyMap<SourceId, readonly ClaimId[]> {
  return grouped(
    model.entries.flatMap(({ claim }) =>
      claim.sources.map((source) => [source, claim.id] as const),
    ),
  )
}
