import type { Model } from '../claims/model'
import type { SideId } from '../claims/types'
import type { Land } from '../scene/land'
import { representativesOf } from '../scene/place-statements'
import type { Scene } from '../scene/scene'
import type { ClaimWords } from './claim-words'
import { mapStrings } from './en/map'
import { type Language, sideOrder } from './words'

/** A map in words. */
interface MapWords {
  /**
   * Text alternative of the map: moment, districts that are contradicted, with claims of one side,
   * and without claims, and the counts. Every claim in it has its attribution.
   */
  alt(scene: Scene): string
  /**
   * The same in short, for a picture with its words beside it or little space for them: moment, and
   * the districts by reading, without the claims. For the map of both sides.
   */
  brief(scene: Scene): string
}

const KINDS = ['contradicted', 'one-side', 'not-contested'] as const

const sentences = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

/** Makes a map's words for a story in a language. */
export function mapWords(model: Model, language: Language, say: ClaimWords): MapWords {
  const { words } = language
  const strings = mapStrings(language.lang)
  const province = language.place(model.story.province)
  const named = ({ place: { id } }: Land) =>
    id === model.story.province ? words.wholeOf(province) : language.place(id)

  const opening = ({ view: { t } }: Scene) => [
    strings.mapOf(province, language.dates.moment(t), language.text(model.story.zone.name)),
    strings.noControl,
  ]

  /** The representative claims of these sides about a place. */
  const claimsOf = ({ view }: Scene, { reading }: Land, sides: readonly SideId[]) =>
    representativesOf(model, view, reading, sides).flatMap(({ statement }) => {
      if (!statement) return []
      const { claim } = statement.entry
      const when = say.when.short(statement.entry, 'said')
      const doubt = statement.maybe ? words.markState[view.clock].maybe : ''
      return strings.quoted(say.attribution(claim), when, doubt, language.text(claim.summary))
    })

  /** What both parties, or the one given, say of each place. */
  function placesOf(scene: Scene, party: SideId | undefined): string[] {
    const name = party === undefined ? undefined : language.side(party)
    const sides = party === undefined ? sideOrder(model, language.lang) : [party]
    const isTold = ({ reading }: Land) =>
      party === undefined
        ? reading.kind !== 'silent'
        : reading.positions.some(({ side, own }) => side === party && own.length > 0)
    const told = (land: Land) => {
      const claims = claimsOf(scene, land, sides)
      return name === undefined
        ? strings.told(named(land), words.reading[land.reading.kind], claims)
        : strings.claims(named(land), claims)
    }
    const quiet = scene.lands.filter((land) => !isTold(land)).map(named)
    const quietDistricts = () =>
      name === undefined ? strings.silentDistricts(quiet) : strings.districtsNotClaimed(name, quiet)
    const quietWhole = (place: string) =>
      name === undefined ? strings.wholeSilent(place) : strings.wholeNotClaimed(place, name)
    const whole = scene.province
    return [
      ...KINDS.flatMap((kind) => scene.lands.filter(({ reading }) => reading.kind === kind))
        .filter(isTold)
        .map(told),
      quiet.length > 0 ? quietDistricts() : '',
      whole ? (isTold(whole) ? told(whole) : quietWhole(named(whole))) : '',
    ]
  }

  return {
    brief(scene) {
      const { lands, province } = scene
      const namesOf = (kind: Land['reading']['kind']) =>
        lands.filter(({ reading }) => reading.kind === kind).map(named)
      const quiet = namesOf('silent')
      return sentences([
        ...opening(scene),
        ...KINDS.map((kind) => {
          const alike = namesOf(kind)
          return alike.length > 0 ? strings.readingOf(words.reading[kind], words.list(alike)) : ''
        }),
        quiet.length > 0 ? strings.silentDistricts(quiet) : '',
        province ? strings.readingOf(named(province), words.reading[province.reading.kind]) : '',
      ])
    },
    alt(scene) {
      const { view, lands, counts, placeCounts, passing } = scene
      const party = model.parties.find(({ id }) => id === view.lens)?.id
      const contradicted = lands.filter(({ reading }) => reading.kind === 'contradicted').length
      const all = model.entries.length
      const numbers = {
        ...counts,
        province: placeCounts.province.marks.length,
        unplaced: placeCounts.unplaced.marks.length,
        elsewhere: placeCounts.elsewhere.marks.length,
      }
      return sentences([
        ...opening(scene),
        party === undefined ? '' : strings.mapAccording(language.side(party)),
        view.clock === 'about' ? words.clockSentence.about : '',
        strings.counts[view.clock](numbers),
        party !== undefined
          ? ''
          : contradicted === 0
            ? strings.noneContradicted
            : strings.contradictedAre(contradicted),
        ...placesOf(scene, party),
        strings.beside(numbers, province),
        passing.all < all ? strings.filtered(passing.all, all) : '',
      ])
    },
  }
}
