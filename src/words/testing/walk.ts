// long because: one call for each function of a catalogue
import {
  ASSERTIONS,
  COUNTED,
  FLAGS,
  KINDS,
  PRECISIONS,
  RELATIONS,
  STATUSES,
} from '../../claims/types'
import type { Catalogue } from '../catalogue'

/** Names and texts in the catalogue's language, to call its functions with. */
export interface Samples {
  readonly side: string
  readonly other: string
  readonly place: string
  readonly places: readonly string[]
  readonly day: string
  readonly moment: string
  readonly text: string
}

/** Every plain string of a catalogue by its path, and the paths of its functions. */
export interface Walked {
  readonly strings: ReadonlyMap<string, string>
  readonly functions: ReadonlySet<string>
}

export function walk(catalogue: Catalogue): Walked {
  const strings = new Map<string, string>()
  const functions = new Set<string>()
  function visit(value: unknown, path: string): void {
    if (typeof value === 'string') strings.set(path, value)
    else if (typeof value === 'function') functions.add(path)
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        visit(one, path === '' ? key : `${path}.${key}`)
  }
  // The forms of names are the story's, not words.
  for (const [name, words] of Object.entries(catalogue)) if (name !== 'forms') visit(words, name)
  return { strings, functions }
}

const NUMBERS = [0, 1, 2, 12] as const
const CLOCKS = ['said', 'about'] as const
const BOOLEANS = [true, false] as const

/** What every function of a catalogue says of the samples, by its path. */
export function spoken(
  c: Catalogue,
  { side, other, place, places, day, moment, text }: Samples,
): Readonly<Record<string, readonly string[]>> {
  const i = c.interface
  const around = ([before, after]: readonly [string, string]) => `${before}${side}${after}`
  const counted = (say: (n: number) => string) => NUMBERS.map((n) => say(n))
  const byClock = (say: (clock: (typeof CLOCKS)[number]) => string) => CLOCKS.map(say)
  const shared: readonly string[] = [text, day]
  const mapCounts = NUMBERS.flatMap((n) => [
    { made: n, maybe: 0, province: n, unplaced: 0, elsewhere: n },
    { made: 3, maybe: n, province: 0, unplaced: n, elsewhere: 0 },
  ])
  return {
    'interface.number': counted(i.number),
    'interface.withPlus': counted(i.withPlus),
    'interface.comma': [i.comma(text, day)],
    'interface.withYear': [i.withYear(day, 2021)],
    'interface.month': [i.month(Date.UTC(2021, 8)), i.month(Date.UTC(2021, 0))],
    'interface.languageName': [
      ...['en', 'it', 'de', 'pl', 'fr', 'el', 'es', 'ar', 'id', 'pt', 'hi', 'az', 'fa', 'ru', 'ps'],
      ...['pt-BR', 'tr', 'ur'],
    ].map(i.languageName),
    'interface.countLabel': CLOCKS.flatMap((clock) => [
      i.countLabel(clock, 'made'),
      i.countLabel(clock, 'maybe'),
    ]),
    'interface.contradictedLabel': counted(i.contradictedLabel),
    'interface.pending': CLOCKS.flatMap((clock) =>
      NUMBERS.flatMap((n) => [
        i.pending(clock, { byDayEnd: n, dayUnknown: 0, later: 0 }),
        i.pending(clock, { byDayEnd: n, dayUnknown: n, later: 1 }),
        i.pending(clock, { byDayEnd: n + 2, dayUnknown: n, later: 2 }),
        i.pending(clock, { byDayEnd: 0, dayUnknown: 0, later: n }),
      ]),
    ),
    'interface.dayEnd': CLOCKS.flatMap((clock) => counted((n) => i.dayEnd(day, n, clock))),
    'interface.dayOver': CLOCKS.flatMap((clock) => counted((n) => i.dayOver(day, n, clock))),
    'interface.beforeWindow': [i.beforeWindow(day)],
    'interface.laterClaims': byClock((clock) => i.laterClaims(i.claimsCount(2), clock)),
    'interface.foldedLater': CLOCKS.flatMap((clock) => counted((n) => i.foldedLater(n, clock))),
    'interface.saidOn': [i.saidOn(day)],
    'interface.byDay': [i.byDay(day)],
    'interface.laterOn': [i.laterOn(day)],
    'interface.sentence': [i.sentence(text)],
    'interface.citation': ['', 'https://example.org/'].map((url) =>
      i.citation({
        attribution: i.said(side),
        summary: text,
        who: other,
        when: day,
        status: i.status('unverified'),
        title: text,
        url,
      }),
    ),
    'interface.stepOf': [i.stepOf(2, 8, text)],
    'interface.listParts': [1, 2, 3].map((n) =>
      i
        .listParts(places.slice(0, n))
        .map(({ value }) => value)
        .join(''),
    ),
    'interface.flag': FLAGS.map(i.flag),
    'interface.flagged': [i.flagged(text, FLAGS), i.flagged(text, [])],
    'interface.keyOnly': [
      i.keyOnly(side),
      ...(['entered', 'fighting', 'mixed'] as const).map((short) => i.keyOnly(side, short)),
    ],
    'interface.countWhole': [i.countWhole(place)],
    'interface.countList': counted((n) => i.countList(place, n)),
    'interface.readStory': counted(i.readStory),
    'interface.sideSaidOf': [i.sideSaidOf(side)],
    'interface.aboutWhole': [i.aboutWhole(place)],
    'interface.checkedOf': [i.checkedOf(side, i.status('observed'))],
    'interface.countedUnder': [i.countedUnder(place)],
    'interface.sideCount': counted((n) => i.sideCount(side, n)),
    'interface.ofWholeOnly': [i.ofWholeOnly(place)],
    'interface.kind': KINDS.map(i.kind),
    'interface.status': STATUSES.map(i.status),
    'interface.precision': PRECISIONS.map(i.precision),
    'interface.relation': RELATIONS.flatMap((type) =>
      BOOLEANS.flatMap((forward) => BOOLEANS.map((clear) => i.relation(type, forward, clear))),
    ),
    'interface.said': [i.said(side)],
    'interface.list': [1, 2, 3].map((n) => i.list(places.slice(0, n))),
    'interface.accordingTo': [i.accordingTo(side)],
    'interface.lensChosen.one': [i.lensChosen.one(side)],
    'interface.asOf': [i.asOf(moment)],
    'interface.countOf': counted(i.countOf),
    'interface.kilometres': counted(i.kilometres),
    'interface.showing': counted((n) => i.showing(n, 75)),
    'interface.claimsCount': counted(i.claimsCount),
    'interface.aboutDay': [i.aboutDay(day)],
    'interface.orDay': [i.orDay(day, moment)],
    'interface.between': [i.between(day, moment)],
    'interface.until': [i.until(day)],
    'interface.from': [i.from(day)],
    'interface.noLaterThan': [i.noLaterThan(moment)],
    'interface.inLanguage': [i.inLanguage(text)],
    'interface.counting': [i.counting(text, place)],
    'interface.linked': ([...RELATIONS, 'contradicts'] as const).flatMap((line) =>
      BOOLEANS.flatMap((forward) => BOOLEANS.map((later) => i.linked(line, forward, later))),
    ),
    'interface.noteTitle': [i.noteTitle(place, i.reading.contradicted)],
    'interface.wholeOf': [i.wholeOf(place)],
    'interface.changed': NUMBERS.flatMap((n) => [i.changed(n, 0), i.changed(12, n)]),
    'interface.change': NUMBERS.flatMap((n) => [i.change(moment, n, 0), i.change(moment, 12, n)]),
    'interface.selectedClaim': [i.selectedClaim(side, text)],
    'interface.selectedPlace': [i.selectedPlace(place, i.reading.silent)],

    'builder.previewFrame': [c.builder.previewFrame('640')],
    'builder.scaled': [c.builder.scaled('75%')],
    'builder.copyNamed': [c.builder.copyNamed(text)],
    'builder.frameTitle': [c.builder.frameTitle(text, moment)],
    'builder.wholeMap': [c.builder.wholeMap(text)],

    'caption.onThe': [c.caption.onThe(day)],
    'caption.predicate': ASSERTIONS.flatMap((asserts) =>
      BOOLEANS.map((ofOther) => c.caption.predicate(asserts, ofOther, other, place, side)),
    ),
    'caption.extent.place': [c.caption.extent.place(place)],
    'caption.extent.all': [c.caption.extent.all(place)],
    'caption.extent.any': [c.caption.extent.any(place)],
    'caption.extent.part': [c.caption.extent.part(place)],
    'caption.except': [c.caption.except(place, i.list(places))],
    'caption.neitherSaid': [c.caption.neitherSaid(place)],
    'caption.onlyInOrNear': [c.caption.onlyInOrNear(place, place)],
    'caption.saidNothing': [around(c.caption.saidNothing(place, side))],
    'caption.timesUnknown.one': [c.caption.timesUnknown.one(side)],
    'caption.timesUnknown.day': [c.caption.timesUnknown.day(side, text)],
    'caption.lensOf': [c.caption.lensOf(side)],
    'caption.wholeNotDrawn': [c.caption.wholeNotDrawn(place)],

    'cardPictures.noMap.beyond': [c.cardPictures.noMap.beyond(place)],
    'cardPictures.cardTitle': [c.cardPictures.cardTitle(side, text)],
    'cardPictures.cardAlt': [c.cardPictures.cardAlt(side, text, shared)],
    'cardPictures.detail': [c.cardPictures.detail(text, day)],

    'cards.goTo': [c.cards.goTo(day)],
    'cards.quoted': [c.cards.quoted(text), c.cards.quoted(`“${text}” ${day}`)],
    'cards.inClaims': [c.cards.inClaims(place, i.claimsCount(2))],

    'data.intro': [c.data.intro(text)],
    'data.edition': [c.data.edition('1.2.0', day)],
    'data.kilobytes': [...NUMBERS, 1200].map(c.data.kilobytes),
    'data.reference': ['', 'https://example.org/'].map((url) =>
      c.data.reference(other, text, day, url, text),
    ),
    'data.copyName': [c.data.copyName(text)],
    'data.saved': [c.data.saved('panjshir.png')],

    'document.guidedIntro': counted(c.document.guidedIntro),
    'document.allSources': counted(c.document.allSources),
    'document.atLeast': [c.document.atLeast(i.number(12))],
    'document.aboutNumber': [c.document.aboutNumber(i.number(12))],
    'document.counted': COUNTED.flatMap((what) =>
      [side, null].map((one) => c.document.counted(what, one)),
    ),
    'document.allContradictions': counted(c.document.allContradictions),
    'document.allCorrections': counted(c.document.allCorrections),
    'document.licence': [c.document.licence(text)],

    'filter.placeCount': counted((n) => c.filter.placeCount(place, n)),
    'filter.removeFilter': [c.filter.removeFilter(text)],
    'filter.searchFor': [c.filter.searchFor(text)],

    'images.momentLine': [c.images.momentLine(day, moment, text)],

    'ledger.lastWord': [c.ledger.lastWord(side)],
    'ledger.lastWordUnknownWith': [c.ledger.lastWordUnknownWith(place)],
    'ledger.onlyAbout': [c.ledger.onlyAbout(place)],

    'map.mapOf': [c.map.mapOf(place, moment, text)],
    'map.mapAccording': [c.map.mapAccording(side)],
    'map.contradictedAre': counted(c.map.contradictedAre),
    'map.quoted': ['', text].map((doubt) => c.map.quoted(side, day, doubt, text)),
    'map.told': [c.map.told(place, i.reading.contradicted, shared)],
    'map.readingOf': [c.map.readingOf(i.reading.contradicted, i.list(places))],
    'map.claims': [c.map.claims(place, shared)],
    'map.wholeSilent': [c.map.wholeSilent(place)],
    'map.wholeNotClaimed': [c.map.wholeNotClaimed(place, side)],
    'map.counts.said': mapCounts.map(c.map.counts.said),
    'map.counts.about': mapCounts.map(c.map.counts.about),
    'map.silentDistricts': [1, 2, 3].map((n) => c.map.silentDistricts(places.slice(0, n))),
    'map.districtsNotClaimed': [c.map.districtsNotClaimed(side, places)],
    'map.beside': mapCounts.map((one) => c.map.beside(one, place)).filter((one) => one !== ''),
    'map.filtered': counted((n) => c.map.filtered(n, 75)),

    'matrix.matrixRows': [c.matrix.matrixRows(side, text, [text, day])],
    'matrix.matrixUndated': counted(c.matrix.matrixUndated),

    'signs.signsWhole': [c.signs.signsWhole(place)],
    'signs.signsOutline': [c.signs.signsOutline(place)],
    'signs.insetLabel': [c.signs.insetLabel(place, text)],

    'site.claimTitle': [c.site.claimTitle(i.said(side), text)],
    'site.claimDescription': [
      c.site.claimDescription({ who: side, when: day, status: i.status('position'), text }),
    ],
    'site.allClaims': [c.site.allClaims(i.claimsCount(75))],
    'site.sourcesIntro': counted(c.site.sourcesIntro),
    'site.speaker': [c.site.speaker(side)],
    'site.momentTitle': [c.site.momentTitle(moment, text)],
    'site.momentDescription': ['', i.list(places)].map((contradicted) =>
      c.site.momentDescription(i.list([text, day]), moment, contradicted),
    ),
    'site.claimsOfDay': [c.site.claimsOfDay(i.claimsCount(2))],
    'site.mapAt': [c.site.mapAt(moment)],
    'site.contradictedThen': [c.site.contradictedThen(i.list(places))],
    'site.markAt': [c.site.markAt(place)],
    'site.markSomewhere': [c.site.markSomewhere(place)],
    'site.markedNowhere.beyond': [c.site.markedNowhere.beyond(place)],
    'site.correctionOf': [c.site.correctionOf(day)],

    'step.stepCount': [c.step.stepCount(2, 8)],
  }
}

/** All texts of a catalogue: its strings and what its functions say of the samples. */
export function allTexts(
  catalogue: Catalogue,
  samples: Samples,
): readonly (readonly [string, string])[] {
  const said = Object.entries(spoken(catalogue, samples)).flatMap(([path, texts]) =>
    texts.map((text) => [path, text] as const),
  )
  return [...walk(catalogue).strings, ...said]
}
