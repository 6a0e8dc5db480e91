import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of the document under the map, which only the server renders. */
const enDocument = {
  record: 'Contradictions, numbers and corrections',
  contradictions: 'Claims that contradict each other',
  contradictionsIntro:
    'Pairs of claims that cannot both be right as stated. Claims that could both be true, or be true in turn, are not listed.',
  pairKind: { express: 'denied by', between: 'contradicted by' },
  guided: 'Guided reading',
  guidedIntro: (steps: number) =>
    `${steps} steps through the story, each with a page of its own. Every sentence leads to the claims it rests on.`,
  showOnMap: 'Show on the map',
  dayPage: 'Page of this day',
  dayByDayIntro: 'The map as each day ended.',
  allSources: (n: number) => `All ${n} sources, with the claims that rest on each`,
  numbers: 'Numbers as claimed',
  numbersIntro:
    'Each number is one claim’s, with the range where reports of it differ. No report read could verify one; none is added to another.',
  numbersWho: 'Who said',
  numbersOf: 'Of whom',
  numbersCount: 'Number',
  atLeast: (n: string) => `${n} or more`,
  aboutNumber: (n: string) => `about ${n}`,
  counted: (what: 'killed' | 'wounded' | 'captured', side: string | null) =>
    side === null ? `others ${what}` : `${side} ${what}`,
  notKnown: 'What is not known',
  more: 'More of the record',
  allContradictions: (n: number) => `All ${n} pairs of claims that contradict each other`,
  allNumbers: 'Numbers of dead, wounded and captured, as claimed',
  allCorrections: (n: number) => (n === 0 ? 'Corrections: none yet' : `All ${n} corrections`),
  correctionsFeed: 'Corrections as a feed (Atom)',
  inWords: 'In words',
  credits: 'Credits and licences',
  licence: (name: string) => `Licence: ${name}`,
}

export type DocumentStrings = typeof enDocument

/** The words of the document in a language; English where it has no catalogue. */
export const documentStrings = (lang: Lang): DocumentStrings =>
  catalogueOf(lang)?.document ?? enDocument
