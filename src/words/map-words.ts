import { type Entry, type Model, spanOf } from '../claims/model'
import type { Reading } from '../claims/reading'
import { stateAt } from '../claims/span'
import { representativePair } from '../claims/representative'
import type { Clock, Lens, Ms, Place, SideId } from '../claims/types'
import type { PlaceCounts } from '../scene/place-counts'
import type { ClaimWords } from './claim-words'
import { type MapCounts, mapStrings } from './en/map'
import { type Language, sideOrder } from './words'

/** The parts of a drawn district or province that the text needs. */
export interface DrawnLand {
  readonly place: Place
  readonly reading: Reading
}

/** The parts of a scene that the text needs. */
export interface MapScene {
  readonly view: { readonly t: Ms; readonly clock: Clock; readonly lens: Lens }
  readonly lands: readonly DrawnLand[]
  readonly province: DrawnLand | undefined
  readonly counts: { readonly made: number; readonly maybe: number }
  readonly passing: { readonly all: number }
}

/** The same for the whole text, which has the claims that are counted at no district too. */
export interface CountedMapScene extends MapScene {
  readonly placeCounts: Pick<PlaceCounts, 'province' | 'unplaced' | 'elsewhere'>
}

/** A map in words. */
export interface MapWords {
  /**
   * Text alternative of the map: moment, districts that are contradicted, with claims of one side,
   * and without claims, and the counts. Every claim in it has its attribution.
   */
  alt(scene: CountedMapScene): string
  /**
   * The same in short, for a picture with its words beside it or little space for them: moment, and
   * the districts by reading, without the claims. For the map of both sides.
   */
  brief(scene: MapScene): string
  /** The claims of a district's reading, each with its attribution, in the order of sides. */
  claims(scene: MapScene, land: DrawnLand): readonly string[]
}

const KINDS = ['contradicted', 'one-side', 'not-contested'] as const

/** Whether a party, or either one when null, asserts something about a place. */
const isTold = ({ reading }: DrawnLand, single: SideId | null) =>
  single === null
    ? reading.kind !== 'silent'
    : reading.positions.some(({ side, own }) => side === single && own.length > 0)

const countsOf = ({ counts, placeCounts }: CountedMapScene): MapCounts => ({
  made: counts.made,
  maybe: counts.maybe,
  province: placeCounts.province.marks.length,
  unplaced: placeCounts.unplaced.marks.length,
  elsewhere: placeCounts.elsewhere.marks.length,
})

/** Makes a map's words for a story in a language. */
export function mapWords(model: Model, language: Language, say: ClaimWords): MapWords {
  const { words, lang } = language
  const strings = mapStrings(lang)
  const order = sideOrder(model, lang)

  function quoted({ view: { t, clock } }: MapScene, entry: Entry): string {
    const maybe = stateAt(spanOf(entry, clock), t) === 'maybe'
    const doubt = maybe ? words.markState[clock].maybe : ''
    const { claim } = entry
    const summary = language.text(claim.summary)
    return strings.quoted(say.attribution(claim), say.when.short(entry, 'said'), doubt, summary)
  }

  /** The representative claims of a place, in the order of sides; under a side's lens only its own. */
  function representatives(
    scene: MapScene,
    { reading }: DrawnLand,
    single: SideId | null,
  ): string[] {
    const rank = ({ claim }: Entry) => order.indexOf(claim.side)
    return representativePair(model, reading)
      .flatMap((entry) => entry ?? [])
      .filter(({ claim }) => single === null || claim.side === single)
      .sort((a, b) => rank(a) - rank(b))
      .map((entry) => quoted(scene, entry))
  }

  function districts(scene: MapScene, single: SideId | null): string[] {
    const named = ({ place }: DrawnLand) => language.place(place.id)
    const told = KINDS.flatMap((kind) =>
      scene.lands
        .filter((land) => isTold(land, single) && land.reading.kind === kind)
        .map((land) => {
          const claims = representatives(scene, land, single)
          if (single !== null) return strings.claims(named(land), claims)
          return strings.told(named(land), words.reading[land.reading.kind], claims)
        }),
    )
    const quiet = scene.lands.filter((land) => !isTold(land, single)).map(named)
    if (quiet.length === 0) return told
    return single === null
      ? [...told, strings.silentDistricts(quiet)]
      : [...told, strings.districtsNotClaimed(language.side(single), quiet)]
  }

  function province(scene: MapScene, land: DrawnLand, single: SideId | null): string {
    const name = words.wholeOf(language.place(land.place.id))
    const claims = representatives(scene, land, single)
    if (!isTold(land, single) || claims.length === 0)
      return single === null
        ? strings.wholeSilent(name)
        : strings.wholeNotClaimed(name, language.side(single))
    if (single !== null) return strings.claims(name, claims)
    return strings.told(name, words.reading[land.reading.kind], claims)
  }

  const opening = ({ view: { t } }: MapScene) => [
    strings.mapOf(
      language.place(model.story.province),
      language.dates.moment(t),
      language.text(model.story.zone.name),
    ),
    strings.noControl,
  ]

  function readings({ lands, province }: MapScene): string[] {
    const named = ({ place }: DrawnLand) => language.place(place.id)
    const told = KINDS.flatMap((kind) => {
      const alike = lands.filter(({ reading }) => reading.kind === kind).map(named)
      return alike.length === 0 ? [] : strings.readingOf(words.reading[kind], words.list(alike))
    })
    const quiet = lands.filter((land) => !isTold(land, null)).map(named)
    const whole = province
      ? [strings.readingOf(words.wholeOf(named(province)), words.reading[province.reading.kind])]
      : []
    return [...told, ...(quiet.length > 0 ? [strings.silentDistricts(quiet)] : []), ...whole]
  }

  const singleOf = ({ view: { lens } }: MapScene) =>
    model.parties.find((side) => side.id === lens)?.id ?? null

  return {
    claims: (scene, land) => representatives(scene, land, singleOf(scene)),
    brief: (scene) => [...opening(scene), ...readings(scene)].join(' '),
    alt(scene) {
      const { clock } = scene.view
      const single = singleOf(scene)
      const contradicted = scene.lands.filter((land) => land.reading.kind === 'contradicted').length
      const counts = countsOf(scene)
      const all = model.entries.length
      return [
        ...opening(scene),
        single === null ? '' : strings.mapAccording(language.side(single)),
        clock === 'about' ? words.clockSentence.about : '',
        strings.counts[clock](counts),
        single !== null
          ? ''
          : contradicted === 0
            ? strings.noneContradicted
            : strings.contradictedAre(contradicted),
        ...districts(scene, single),
        scene.province ? province(scene, scene.province, single) : '',
        strings.beside(counts, language.place(model.story.province)),
        scene.passing.all < all ? strings.filtered(scene.passing.all, all) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')
    },
  }
}
