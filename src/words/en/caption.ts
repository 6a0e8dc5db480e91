import type { Assertion, Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** Extent of a statement: the place, all of it, any part of it, or some part of it. */
export type Extent = 'place' | 'all' | 'any' | 'part'

/** What stands before and after a side's name. */
type Around = readonly [before: string, after: string]

/** English sentences of the caption over the map. `side` is a party's name without an article. */
export const enCaption = {
  /** Before the name of the side that opens a sentence. */
  the: 'The ',
  /** The same where it was said on another day than the moment's. */
  onThe: (day: string) => `On ${day} the `,
  earlierThe: 'On an earlier day the ',
  /**
   * `said they held Paryan`: what follows "The NRF". `ofOther`: the assertion is about `other`.
   * `speaker` is who says it: a name in capitals is one body, "it"; any other is "they".
   */
  predicate(
    asserts: Assertion,
    ofOther: boolean,
    other: string,
    where: string,
    speaker: string,
  ): string {
    const one = speaker === speaker.toUpperCase()
    const who = ofOther ? `the ${other}` : one ? 'it' : 'they'
    const them = ofOther ? (one ? 'it' : 'them') : `the ${other}`
    switch (asserts) {
      case 'holds':
        return `said ${who} held ${where}`
      case 'entered':
        return `said ${who} had entered ${where}`
      case 'fighting':
        return `said there was fighting in ${where}`
      case 'repelled':
        return `said ${who} had driven ${them} back in ${where}`
      case 'not-entered':
        return `said ${who} had not entered ${where}`
      case 'does-not-hold':
        return `said ${who} did not hold ${where}`
    }
  },
  extent: {
    place: (name: string) => name,
    all: (name: string) => `all of ${name}`,
    any: (name: string) => `any part of ${name}`,
    part: (name: string) => `part of ${name}`,
  } satisfies Record<Extent, (name: string) => string>,
  except: (where: string, places: string) => `${where} but ${places}`,
  /** Of a selected place. */
  neitherSaid: (place: string) => `Neither side has said who is in ${place} itself.`,
  /** The same where they have said it of places in or near it. */
  onlyInOrNear: (place: string, parts: string) =>
    `Neither side has said who is in ${place} itself, only in ${parts}, in or near it.`,
  silent: 'Neither side has said yet who is where.',
  /** The side's name is set apart, to be coloured. */
  saidNothing: (place: string, _speaker: string): Around => [
    'The ',
    ` had not said who was in ${place} itself.`,
  ],
  /** After the moment, when it is not known whether the statements were made by its hour. */
  timesUnknown: {
    both: 'exact times not known',
    one: (side: string) => `${side}: time not known`,
    day: (side: string, days: string) => `${side}: ${days}`,
  },
  /** Says what the lens leaves out. */
  lensOf: (side: string) => `Only what the ${side} said is drawn.`,
  /** Beside a map of one side’s claims: what it said of all of the province. */
  wholeNotDrawn: (province: string) => `all of ${province}: not drawn`,
}

export type CaptionStrings = typeof enCaption

/** The caption's words in a language; English where it has no catalogue. */
export const captionStrings = (lang: Lang): CaptionStrings =>
  catalogueOf(lang)?.caption ?? enCaption
