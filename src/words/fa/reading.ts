import type { NameForms } from '../catalogue'
import type { enReading } from '../en/reading'
import { verbsOf } from './verbs'

/** Dari words about readings. */
export function faReading(forms: NameForms): typeof enReading {
  const { hasNotSaid } = verbsOf(forms)
  return {
    reading: {
      silent: 'سکوت',
      'one-side': 'تنها یک طرف',
      contradicted: 'گفته‌های متناقض',
      'not-contested': 'هر دو می‌تواند درست باشد',
    },
    counting: (summary, place) => `${summary} (به شمول ${place})`,
    saidNothing: (side) => `${side} ${hasNotSaid(side)} که آن‌جا کی است.`,
    restated: 'پیش‌تر گفته شده، و بعداً همان باز گفته شده',
    replaced: 'پیش‌تر گفته شده، و بعداً به گونهٔ دیگر',
    matrix: 'کی دربارهٔ کجا سخن گفت، روز به روز',
    matrixIntro:
      'نقش هر خانه نشان می‌دهد که ادعاها با هم در پایان روز چه می‌گفت؛ هر نشانه در کنار آن یک ادعاست که در آن روز گفته شده. هر خانه به همان جای و همان لحظه می‌رود.',
  }
}
