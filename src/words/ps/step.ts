import type { StepStrings } from '../en/step'
import { number } from './grammar'

/** Pashto words of a step of the guided reading. */
export const psStep: StepStrings = {
  stepCount: (step, of) => `له ${number(of)} ګامونو ${number(step)}م`,
  previousStep: 'مخکینی',
  nextStep: 'بل',
  leaveReading: 'له لوستلو ووځئ',
  linkToStep: 'د دې ګام لېنک',
  backToStep: 'بېرته د دې ګام لید ته',
}
