import type { Lang } from '../../claims/types'
import { catalogueOf } from '../catalogue'

/** English words of a step of the guided reading, fetched with the first step. */
const enStep = {
  stepCount: (step: number, of: number) => `Step ${step} of ${of}`,
  previousStep: 'Previous',
  nextStep: 'Next',
  leaveReading: 'Leave the reading',
  linkToStep: 'Link to this step',
  backToStep: 'Back to this step’s view',
}

export type StepStrings = typeof enStep

/** The words of a step in a language; English where it has no catalogue. */
export const stepStrings = (lang: Lang): StepStrings => catalogueOf(lang)?.step ?? enStep
