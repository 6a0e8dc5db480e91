import type { Lang } from '../claims/types'

/** English words of a step of the guided reading, fetched with the first step. */
export const enStep = {
  stepCount: (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  previousStep: 'Previous',
  nextStep: 'Next',
  leaveReading: 'Leave the reading',
  linkToStep: 'Link to this step',
  backToStep: 'Back to this step’s view',
}

export type StepStrings = typeof enStep

/** By language; other languages are added here. */
const STRINGS: Readonly<Partial<Record<Lang, StepStrings>>> = { en: enStep }

/** The words of a step in a language; English where it has none yet. */
export const stepStrings = (lang: Lang): StepStrings => STRINGS[lang] ?? enStep
