/** English words of the section and dialog "Data and citation", and of a saved image. */
export const enData = {
  title: 'Data and citation',
  /** How the data may be used. */
  intro: (licence: string) =>
    `Everything on this page as files, free to use under ${licence}. Each record says what somebody said, never what happened.`,
  edition: (version: string, date: string) => `Version ${version}, ${date}`,

  files: 'Files',
  fileNotes: {
    'claims.csv': 'claims as a table, for spreadsheets',
    'claims.json': 'claims with every field, people, places and sources',
    'claims.geojson': 'claims as points; those without a spot have none',
    'places.geojson': 'places with approximate outlines',
    'schema.json': 'what each field means',
    'README.txt': 'how to read the files',
  } as Readonly<Record<string, string | undefined>>,
  kilobytes: (n: number) => `${n.toLocaleString('en-GB')} KB`,

  citation: 'Suggested citation',
  /** A reference to the whole. */
  reference: (who: string, title: string, edition: string, url: string, licence: string) =>
    [`${who}: ${title}.`, `${edition}.`, url, `${licence}.`]
      .filter((part) => part !== '')
      .join(' '),
  formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'Copy',
  copyName: (format: string) => `Copy the citation: ${format}`,
  copied: 'Copied',
  notCopied: 'This browser did not let the page copy; the text is selected.',

  licences: 'Licences',
  code: 'Code of the page',

  view: 'This view as a link',
  copyView: 'Link to this view',

  image: 'This view as an image',
  imageNote: 'With title, moment, legend and credits.',
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  saving: 'Drawing the image',
  saved: (file: string) => `Saved as ${file}`,
  altered:
    'Not saved: this browser alters the pixels that a page draws, so a PNG would have noise. Save SVG draws the same image exactly.',
  notSaved: 'The image could not be drawn.',
}

export type DataWords = typeof enData
