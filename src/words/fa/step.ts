import { persianNumber } from '../digits'
import type { StepStrings } from '../en/step'

/** Dari words of a step of the guided reading. */
export const faStep: StepStrings = {
  stepCount: (step, of) => `گام ${persianNumber(step)} از ${persianNumber(of)}`,
  previousStep: 'پیشین',
  nextStep: 'بعدی',
  leaveReading: 'بیرون شدن از خوانش',
  linkToStep: 'لینک این گام',
  backToStep: 'بازگشت به حالت این گام',
}
