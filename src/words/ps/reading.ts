import type { NameForms } from '../catalogue'
import type { enReading } from '../en/reading'

/** Pashto words about readings. */
export const psReading = (forms: NameForms): typeof enReading => ({
  reading: {
    silent: 'چوپتیا',
    'one-side': 'یوازې یو لوری',
    contradicted: 'متضادې څرګندونې',
    'not-contested': 'دواړه سمې کېدای شي',
  },
  counting: (summary, place) => `${summary} (په دې شمېر کې: ${place})`,
  saidNothing: (side) => `${forms.oblique(side)} نه دي ویلي چې هلته څوک دي.`,
  restated: 'مخکې ویل شوې، او وروسته بیا هم همداسې',
  replaced: 'مخکې ویل شوې، او وروسته بل ډول',
  matrix: 'چا د کوم ځای په اړه څه وویل، ورځ په ورځ',
  matrixIntro:
    'نمونه ښيي چې د ورځې تر پایه ادعاوو په ګډه څه ویلي وو؛ تر څنګ یې هره نښه یوه ادعا ده چې په هماغه ورځ ویل شوې ده. هره خانه تاسو هماغه ځای او شېبې ته بیايي.',
})
