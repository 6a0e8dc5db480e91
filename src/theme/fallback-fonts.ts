type Cut = 'regular' | 'bold' | 'italic'

/**
 * Local fonts that take the metrics of a web font, so that nothing moves when it arrives. Bold is used
 * for 600.
 */
export interface Fallbacks {
  /** The web font's own height, em. It has no line gap. */
  readonly ascent: number
  readonly descent: number
  /**
   * Average width of the web font's letters, em: of Latin ones each weighted by its frequency in
   * English text (the table of Capsize), of Arabic ones in the texts of this story.
   */
  readonly widths: Readonly<Partial<Record<Cut, number>>>
  /** Characters that they stand in for, else all. */
  readonly range?: string
  /** One family for each local font, because their widths differ. */
  readonly families: Readonly<Record<string, Readonly<Partial<Record<Cut, LocalFace>>>>>
}

/**
 * The full and PostScript names of equally wide fonts, and the average width of their letters, em,
 * where it is known: read from the fonts, or from Capsize's metrics for Georgia, which Linux lacks.
 */
type LocalFace = readonly [names: string, width?: number]

const SERIF: Fallbacks = {
  ascent: 1.036,
  descent: 0.335,
  widths: { regular: 0.4787, bold: 0.4861, italic: 0.441 },
  families: {
    'Source Serif fallback Georgia': {
      regular: ['Georgia', 913 / 2048],
      bold: ['Georgia Bold, Georgia-Bold', 1062 / 2048],
      italic: ['Georgia Italic, Georgia-Italic', 931 / 2048],
    },
    'Source Serif fallback Times': {
      regular: ['Times New Roman, TimesNewRomanPSMT, Liberation Serif, LiberationSerif', 0.4062],
      bold: [
        'Times New Roman Bold, TimesNewRomanPS-BoldMT, Liberation Serif Bold, LiberationSerif-Bold',
        0.4324,
      ],
      italic: [
        'Times New Roman Italic, TimesNewRomanPS-ItalicMT, Liberation Serif Italic, LiberationSerif-Italic',
        0.408,
      ],
    },
    'Source Serif fallback Noto': {
      regular: ['Noto Serif, Noto Serif Regular, NotoSerif, NotoSerif-Regular', 0.4813],
      bold: ['Noto Serif Bold, NotoSerif-Bold', 0.5114],
      italic: ['Noto Serif Italic, NotoSerif-Italic', 0.4689],
    },
    'Source Serif fallback DejaVu': {
      regular: ['DejaVu Serif, DejaVuSerif', 0.5165],
      bold: ['DejaVu Serif Bold, DejaVuSerif-Bold', 0.5703],
      italic: ['DejaVu Serif Italic, DejaVuSerif-Italic', 0.5165],
    },
  },
}

const SANS: Fallbacks = {
  ascent: 1,
  descent: 0.326,
  widths: { regular: 0.4177, bold: 0.4304 },
  families: {
    'Source Sans fallback Arial': {
      regular: ['Arial, ArialMT, Helvetica, Liberation Sans, LiberationSans', 0.4458],
      bold: [
        'Arial Bold, Arial-BoldMT, Helvetica Bold, Helvetica-Bold, Liberation Sans Bold, LiberationSans-Bold',
        0.4798,
      ],
    },
    'Source Sans fallback Roboto': {
      regular: ['Roboto, Roboto Regular, Roboto-Regular', 0.4448],
      bold: ['Roboto Bold, Roboto-Bold', 0.452],
    },
    'Source Sans fallback DejaVu': {
      regular: ['DejaVu Sans, DejaVuSans', 0.5082],
      bold: ['DejaVu Sans Bold, DejaVuSans-Bold', 0.5741],
    },
  },
}

/** DejaVu Sans, with the average widths of its Arabic letters. */
const DEJAVU_ARABIC: Fallbacks['families'][string] = {
  regular: ['DejaVu Sans, DejaVuSans', 0.452],
  bold: ['DejaVu Sans Bold, DejaVuSans-Bold', 0.5353],
}

const ARABIC = 'U+20, U+A0, U+600-6FF, U+200C-200F'

const VAZIRMATN: Fallbacks = {
  ascent: 1.0254,
  descent: 0.5371,
  widths: { regular: 0.4172, bold: 0.4218 },
  range: ARABIC,
  families: {
    'Vazirmatn fallback Naskh': {
      regular: ['Noto Naskh Arabic UI, Noto Naskh Arabic', 0.3819],
      bold: ['Noto Naskh Arabic UI Bold, Noto Naskh Arabic Bold', 0.3897],
    },
    'Vazirmatn fallback': {
      regular: ['Tahoma, Geeza Pro, GeezaPro, Noto Sans Arabic'],
      bold: ['Tahoma Bold, Tahoma-Bold, Geeza Pro Bold, GeezaPro-Bold, Noto Sans Arabic Bold'],
    },
    'Vazirmatn fallback DejaVu': DEJAVU_ARABIC,
  },
}

const NASKH: Fallbacks = {
  ascent: 1.069,
  descent: 0.634,
  widths: { regular: 0.3819, bold: 0.3897 },
  range: ARABIC,
  families: {
    'Noto Naskh Arabic fallback': {
      regular: ['Noto Naskh Arabic, Times New Roman, TimesNewRomanPSMT, Geeza Pro, GeezaPro'],
      bold: [
        'Noto Naskh Arabic Bold, Times New Roman Bold, TimesNewRomanPS-BoldMT, Geeza Pro Bold, GeezaPro-Bold',
      ],
    },
    'Noto Naskh Arabic fallback DejaVu': DEJAVU_ARABIC,
  },
}

/** The fallbacks that the stacks of a page add. */
export const FALLBACKS = { latin: [SERIF, SANS], arabic: [VAZIRMATN, NASKH] } as const

const namesOf = ({ families }: Fallbacks) => Object.keys(families)
const latinNames = ['Source Sans 3 Names', ...namesOf(SANS)]

/** The families of the page's text, first choice first. */
export const STACKS = {
  latin: {
    serif: ['Source Serif 4', ...namesOf(SERIF)],
    sans: ['Source Sans 3', ...namesOf(SANS)],
  },
  arabic: {
    serif: ['Noto Naskh Arabic', ...namesOf(NASKH), 'Vazirmatn', ...latinNames],
    sans: ['Vazirmatn', ...namesOf(VAZIRMATN), ...latinNames],
  },
}
