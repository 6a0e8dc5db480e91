/** The English of captions and interface reads at the level of a twelve-year-old. */
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { HOUR } from '../src/claims/units'
import { sceneOf, storyContextOf } from '../src/scene/scene'
import { openingOf } from '../src/view/view-state'
import { captionWords } from '../src/words/caption-words'
import { enCaption } from '../src/words/en/caption'
import { enFilter } from '../src/words/en/filter'
import { en } from '../src/words/en/interface'
import { enLedger } from '../src/words/en/ledger'
import { enSigns } from '../src/words/en/signs'
import { languageOf, sideOrder } from '../src/words/words'
import { MODEL } from './story'

/** School years that a twelve-year-old has behind her. */
const GRADE = 7

/** Names are as hard as they are, whoever writes; each counts as one word of two syllables. */
const NAMES = [
  ...[...MODEL.places.values()].map(({ name }) => name.en ?? ''),
  ...MODEL.story.sides.map(({ name }) => name.en ?? ''),
].sort((a, b) => b.length - a.length)
const plain = (text: string) =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, 'Kabul'), text).replace(/\d+/g, 'ten')

/** Words of a sentence. */
const wordsOf = (sentence: string) => plain(sentence).match(/[\p{L}’'-]+/gu) ?? []

/** Flesch-Kincaid grade level (Kincaid et al. 1975) of sentences. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Sentences of a text. */
const sentencesOf = (text: string) =>
  text.split(/(?<=[.:!?])\s+/).filter((one) => /\p{L}/u.test(one))

/** All strings of a dictionary; its functions are left out. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

describe('reading level', () => {
  it('of the captions at every hour is at most that of the seventh school year', () => {
    const language = languageOf(MODEL, 'en')
    const context = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
    const opening = openingOf(MODEL)
    const words = captionWords(MODEL, language)
    const hours = Array.from({ length: 121 }, (_, i) => MODEL.window.start + i * HOUR)
    const captions = hours.map((t) =>
      words
        .sentences(sceneOf(context, { ...opening, t }).caption)
        .map(({ parts }) => parts.map(({ text }) => text).join('')),
    )
    const grades = captions.map(gradeOf)
    expect(Math.max(...grades)).toBeLessThanOrEqual(GRADE)
  })

  it('of the interface’s sentences is, too', () => {
    const sentences = stringsOf([en, enCaption, enFilter, enLedger, enSigns])
      .flatMap(sentencesOf)
      .filter((one) => one.split(' ').length >= 4)
    expect(sentences.length).toBeGreaterThan(40)
    expect(gradeOf(sentences)).toBeLessThanOrEqual(GRADE)
    expect(sentences.filter((one) => gradeOf([one]) > GRADE + 1.5)).toEqual([])
  })

  it('of the guided reading is, too, in sentences of 22 words at most', () => {
    const steps = MODEL.story.steps.map((step) =>
      step.sentences.flatMap(({ text }) => sentencesOf(text.en ?? '')),
    )
    const sentences = steps.flat()
    expect(sentences.length).toBeGreaterThan(30)
    expect(gradeOf(sentences)).toBeLessThanOrEqual(GRADE)
    expect(steps.filter((step) => gradeOf(step) > GRADE + 0.5)).toEqual([])
    expect(sentences.filter((one) => wordsOf(one).length > 22)).toEqual([])
  })
})
