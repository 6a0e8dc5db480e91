/** What invented claims say, by kind: short sentences in the manner of the real paraphrases. */
import type { Kind } from '../../src/claims/types.ts'

/** `{place}`, `{own}`, `{other}`, `{who}` and `{n}` stand for what a claim fills in. */
export interface Phrase {
  /** Follows "NRF said:". */
  readonly summary: string
  readonly text: string
}

const phrase = (summary: string, text: string): Phrase => ({ summary, text })

export const PHRASES: Readonly<Record<Kind, readonly Phrase[]>> = {
  capture: [
    phrase(
      '{place} taken, {n} posts seized',
      '{who} said {own} fighters had taken {place} and seized {n} posts, with weapons and vehicles that were left behind.',
    ),
    phrase(
      '{place} under {own} control',
      '{who} said {place} was under {own} control since the morning and that {n} families had stayed in their homes.',
    ),
  ],
  advance: [
    phrase(
      'advance of {n} km towards {place}',
      '{who} said {own} forces had moved {n} km towards {place} and that the road behind them was open.',
    ),
  ],
  repelled: [
    phrase(
      'attack on {place} beaten back',
      '{who} said an attack by {other} forces on {place} had been beaten back after {n} hours, and that no ground was lost.',
    ),
  ],
  presence: [
    phrase(
      'fighters seen at {place}',
      '{who} said about {n} fighters had been seen at {place}, where they stopped cars and asked for papers.',
    ),
  ],
  denial: [
    phrase(
      '{place} not taken',
      '{who} said reports that {place} had been taken were not true and that {own} fighters were still there.',
    ),
  ],
  casualties: [
    phrase(
      '{n} {other} fighters killed at {place}',
      '{who} said {n} {other} fighters had been killed at {place} during the night and others wounded.',
    ),
  ],
  prisoners: [
    phrase(
      '{n} {other} fighters captured at {place}',
      '{who} said {n} {other} fighters had been captured or had given themselves up at {place}.',
    ),
  ],
  talks: [
    phrase(
      'talks on {place} have come to nothing',
      '{who} said talks about {place} had ended after {n} hours without a result and that no others were planned.',
    ),
  ],
  condition: [
    phrase(
      'withdrawal from {place} comes before talks',
      '{who} said fighting would end once forces withdrew from {place}, and gave {n} days for it.',
    ),
  ],
  humanitarian: [
    phrase(
      '{n} families have left {place}',
      '{who} said {n} families had left {place} and that food and medicine could not be brought in.',
    ),
  ],
  appeal: [
    phrase(
      'call for support for {place}',
      '{who} said the people of {place} asked for support from abroad and named {n} things that were lacking.',
    ),
  ],
  background: [
    phrase(
      '{place} has seen {n} earlier battles',
      '{who} reported that {place} had seen {n} battles in earlier wars and lies on a narrow road.',
    ),
  ],
}

/** Sentences that lengthen a paraphrase; real ones have one to three. */
export const MORE: readonly string[] = [
  'The statement was repeated later that day in the same words.',
  'It named no commander and gave no hour.',
  'Reports of the statement differ in how they put the number.',
  'The road through the valley was said to be closed.',
]

export const ROLES: readonly string[] = [
  'spokesman',
  'member of the cultural commission',
  'commander named by no other report',
  'a resident, reached by telephone',
]

export const CHANNELS: readonly string[] = [
  'post on Twitter',
  'remarks carried by Tolo News',
  'video message',
  'interview by telephone',
]

export const CHECKED: readonly string[] = [
  'Not independently confirmed in any source read.',
  'Reuters reported that it could not verify it; telephone and internet were cut at the time.',
  'The other side gave the opposite account on the same day, and no reporter was at the place.',
]

export const NOTES: readonly string[] = [
  'Two reports carry the same words; a third has them a day later and names another speaker.',
  'The place is printed in three spellings, all of which mean the district and not its town.',
  'Only the English locale has this; the Dari one of the same day leaves it out.',
]

export const GIVEN_NAMES = ['Ahmad', 'Karim', 'Latif', 'Nasir', 'Omid', 'Rahim', 'Sabir', 'Wahid']
export const FAMILY_NAMES = ['Anwari', 'Barak', 'Dost', 'Hakimi', 'Jalali', 'Noori', 'Sultani']
export const PUBLISHERS = ['Courier', 'Gazette', 'Herald', 'Mirror', 'Observer', 'Post', 'Wire']
