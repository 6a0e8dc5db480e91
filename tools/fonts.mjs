// long because: one list of files from download to subset
/**
 * Makes the site's fonts: subsets in public/fonts, each family with its licence; and in
 * src/site/images/fonts what pictures of right-to-left pages are set in, which no reader fetches.
 *
 *   node tools/fonts.mjs
 *
 * The sources are pinned npm packages, fetched once into .cache/fonts and checked by their hashes.
 * Prints each file's size. tools/fonts.test.ts compares the files with the style
 * sheets of src/theme.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** @type {(font: Buffer, text: string, options: object) => Promise<Buffer>} It ships no types. */
const subset = createRequire(import.meta.url)('subset-font')

const CACHE = fileURLToPath(new URL('../.cache/fonts/', import.meta.url))
const OUT = fileURLToPath(new URL('../public/fonts/', import.meta.url))
const PICTURES = fileURLToPath(new URL('../src/site/images/fonts/', import.meta.url))
const PACKAGES = [
  'source-serif@4.5.1',
  'source-sans@3.52.0',
  'vazirmatn@33.0.3',
  '@fontsource-variable/noto-naskh-arabic@5.3.0',
]

/**
 * "Source" is a Reserved Font Name: a changed version may not carry it as its own name, and the
 * licence's authors count subsetting as a change. So the subsets are named anew inside.
 *
 * @type {readonly (readonly [old: RegExp, name: string])[]}
 */
const RENAMED = [
  [/Source ?Serif ?4?/g, 'Claims Serif'],
  [/Source ?Sans ?3?/g, 'Claims Sans'],
]

const SOURCES = {
  serif: {
    path: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    sha256: '14d360ee1b76655da9276628b229e11671bc1f5d1083636144db6677d452cf55',
  },
  serifItalic: {
    path: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
    sha256: '6a059a64838978d54e8fab71ed86b0d82e948c0e12b2664d0c15166326dcff82',
  },
  sans: {
    path: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    sha256: '1147db9a3f0edd4956068de77930148acce2742dd76d57f7239b2b1c687ac63f',
  },
  vazirmatn: {
    path: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
    sha256: '696249a2c74b39ffdef55de4df2809c5b639d3ff80d618d8160a095d2fd49dca',
  },
  naskh: {
    path: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    sha256: '2a10d33e1f7129ab2b6ec76666e82ac5b509fbcfa7b4a3a1289bff42d2d64cd7',
  },
  naskhLatin: {
    path: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
    sha256: '2a30d48ddf0a75254b40b236fcfe789aed180526224ccb5089fd0b49999e0ec0',
  },
}

const LICENCES = {
  'OFL-source-serif-4.txt': 'source-serif/LICENSE.md',
  'OFL-source-sans-3.txt': 'source-sans/LICENSE.md',
  'OFL-vazirmatn.txt': 'vazirmatn/OFL.txt',
  'OFL-noto-naskh-arabic.txt': '@fontsource-variable/noto-naskh-arabic/LICENSE',
}

/**
 * @param {number} first
 * @param {number} last
 */
const span = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))

const THIN = '\u2009'
const NARROW_NBSP = '\u202f'
const NBSP = '\u00a0'
const SOFT_HYPHEN = '\u00ad'
const HYPHENS = '\u2010\u2011'

const ASCII = span(0x20, 0x7e)
/**
 * Western European letters but Icelandic ones; Turkish, Azerbaijani, Polish, Czech and Croatian
 * ones of names; long vowels of transcriptions. A letter that begins no word has no capital here.
 */
const LETTERS = without(span(0xc0, 0xff), 'ÐÞðþ') + 'ĀāąĆćČčęəğĪīİıŁłńŒœŚśŞşŠšŪūŹźŻżŽž'
const QUOTES_AND_DASHES = '‘’“”–—…' + HYPHENS
const SPACES = NBSP + THIN + NARROW_NBSP + SOFT_HYPHEN
const LATIN_TEXT = ASCII + SPACES + LETTERS + QUOTES_AND_DASHES + '«»°·′−'
const LATIN = LATIN_TEXT + '£§©²•€″≤≥' + '←↑→↓'

/** Letters that Dari and Pashto share, with the hamza's carriers. */
const SHARED_LETTERS = 'ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنهو' + 'پچژکۀی'
/** Letters of Dari, of its papers' own spelling (Arabic kaf and yeh), and of the name of Pashto. */
const DARI_LETTERS = SHARED_LETTERS + 'گةيك' + 'ښټ'
const PASHTO_LETTERS = SHARED_LETTERS + 'ټځڅډړږښڼګيېۍ'
/** Tanwin, damma, shadda, and the hamza above of Dari's ezafe. */
const DIACRITICS = '\u064b\u064f\u0651\u0654'
const PERSIAN_DIGITS = span(0x6f0, 0x6f9)
/** Joiners and direction marks. A font that has no glyph for one hides it all the same. */
const CONTROLS = '\u061c\u200c\u200d\u200e\u200f' + span(0x2066, 0x2069)
const ARABIC_SIGNS = DIACRITICS + PERSIAN_DIGITS + '،؛؟٪٫٬' + CONTROLS
const ARABIC = [...new Set(DARI_LETTERS + PASHTO_LETTERS)].join('') + ARABIC_SIGNS
/** Spaces and signs that an Arabic-script line shares with Latin ones, so that it needs no Latin font. */
const SHARED_SPACES = ' ' + NBSP
const SHARED_SIGNS = '!"%\'()+-./:«»·×–—‘’“”…−'
/** Those that stand in running text; others are set in the sans face. */
const TEXT_SIGNS = '!%().:/«»–'
/** What Latin names, publishers' too, and addresses are made of, without the signs that the Arabic faces have. */
const NAMES =
  without(ASCII, SHARED_SPACES + SHARED_SIGNS + '"#$*<=>\\^`{|}~') + '©←→' + 'áàãéíóôúüçñö'

const ARABIC_SHAPING = ['ccmp', 'init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'mark', 'mkmk']
const BODY_TO_SEMIBOLD = { min: 400, max: 600 }
const TEXT_SIZE = 14

/**
 * Figures are lining and tabular by default in both Source families and in Noto Naskh Arabic, and
 * pages in Dari and Pashto set none in Vazirmatn, which would need `tnum`. One variable file is smaller than two fixed weights.
 *
 * @type {Readonly<Record<string, { source: keyof typeof SOURCES, text: string, features: string[], axes: object }>>}
 */
const FACES = {
  'source-serif-4-latin-wght-normal': {
    source: 'serif',
    text: LATIN,
    features: ['kern', 'liga'],
    axes: { wght: BODY_TO_SEMIBOLD, opsz: TEXT_SIZE },
  },
  'source-serif-4-latin-400-italic': {
    source: 'serifItalic',
    text: LATIN_TEXT,
    features: ['kern', 'liga'],
    axes: { wght: 400, opsz: TEXT_SIZE },
  },
  'source-sans-3-latin-wght-normal': {
    source: 'sans',
    text: LATIN,
    features: ['kern', 'liga'],
    axes: { wght: BODY_TO_SEMIBOLD },
  },
  'source-sans-3-names-400-normal': {
    source: 'sans',
    text: NAMES,
    features: [],
    axes: { wght: 400 },
  },
  'source-sans-3-accents-400-normal': {
    source: 'sans',
    text: without(LATIN, SHARED_SPACES + SHARED_SIGNS + NAMES),
    features: [],
    axes: { wght: 400 },
  },
  'vazirmatn-dari-wght-normal': vazirmatn(DARI_LETTERS),
  'vazirmatn-pashto-wght-normal': vazirmatn(PASHTO_LETTERS),
  'noto-naskh-arabic-dari-wght-normal': naskh(DARI_LETTERS),
  'noto-naskh-arabic-pashto-wght-normal': naskh(PASHTO_LETTERS),
  'noto-naskh-arabic-signs-wght-normal': {
    source: 'naskhLatin',
    text: TEXT_SIGNS,
    features: [],
    axes: { wght: BODY_TO_SEMIBOLD },
  },
}

/**
 * For pictures: both scripts in one file, since resvg drops a line whose glyphs come from two fonts
 * that shape it into different numbers of them, as every Arabic ligature makes them.
 *
 * @type {typeof FACES}
 */
const PICTURE_FACES = {
  'vazirmatn-whole-wght-normal': {
    source: 'vazirmatn',
    text: ARABIC + LATIN,
    features: [...ARABIC_SHAPING, 'kern', 'tnum'],
    axes: { wght: BODY_TO_SEMIBOLD },
  },
}

/**
 * @param {string} letters
 * @returns {typeof FACES[string]}
 */
function vazirmatn(letters) {
  return {
    source: 'vazirmatn',
    text: letters + ARABIC_SIGNS + SHARED_SPACES + SHARED_SIGNS,
    features: [...ARABIC_SHAPING, 'kern'],
    axes: { wght: BODY_TO_SEMIBOLD },
  }
}

/**
 * @param {string} letters
 * @returns {typeof FACES[string]}
 */
function naskh(letters) {
  return {
    source: 'naskh',
    text: letters + ARABIC_SIGNS + SHARED_SPACES,
    features: ARABIC_SHAPING,
    axes: { wght: BODY_TO_SEMIBOLD },
  }
}

/**
 * @param {string} text
 * @param {string} removed
 */
function without(text, removed) {
  return Array.from(text)
    .filter((c) => !removed.includes(c))
    .join('')
}

function fetchSources() {
  const present = Object.values(SOURCES).every(({ path }) => existsSync(packaged(path)))
  if (present) return
  mkdirSync(CACHE, { recursive: true })
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', '--prefix', CACHE, ...options, ...PACKAGES], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}

/** @param {string} path */
function packaged(path) {
  return `${CACHE}node_modules/${path}`
}

/** @param {{ path: string, sha256: string }} source */
function readSource({ path, sha256 }) {
  const bytes = readFileSync(packaged(path))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new Error(`${path}: sha256 is ${found}, expected ${sha256}`)
  return bytes
}

/**
 * The `name` table with every reserved name replaced.
 *
 * @param {Buffer} table
 */
function renamedNames(table) {
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  const head = Buffer.from(table.subarray(0, storage))
  const strings = []
  let at = 0
  for (let i = 0; i < count; i++) {
    const record = 6 + 12 * i
    const isUtf16 = [0, 3].includes(table.readUInt16BE(record))
    const id = table.readUInt16BE(record + 6)
    const start = storage + table.readUInt16BE(record + 10)
    const raw = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)))
    const string = renamedString(
      isUtf16 ? raw.swap16().toString('utf16le') : raw.toString('latin1'),
      id,
    )
    const bytes = isUtf16 ? Buffer.from(string, 'utf16le').swap16() : Buffer.from(string, 'latin1')
    head.writeUInt16BE(bytes.length, record + 8)
    head.writeUInt16BE(at, record + 10)
    strings.push(bytes)
    at += bytes.length
  }
  return Buffer.concat([head, ...strings])
}

/**
 * The copyright notice (0) keeps its words; PostScript names (6, 25) have no spaces.
 *
 * @param {string} string
 * @param {number} id
 */
function renamedString(string, id) {
  if (id === 0) return string
  const named = RENAMED.reduce((s, [old, name]) => s.replace(old, name), string)
  return id === 6 || id === 25 ? named.replaceAll(' ', '') : named
}

/**
 * A copy of a TrueType font without reserved names. Checksums are left to the subsetter.
 *
 * @param {Buffer} font
 */
function withoutReservedNames(font) {
  const count = font.readUInt16BE(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    if (font.toString('latin1', entry, entry + 4) !== 'name') continue
    const start = font.readUInt32BE(entry + 8)
    const names = renamedNames(font.subarray(start, start + font.readUInt32BE(entry + 12)))
    const copy = Buffer.from(font)
    copy.writeUInt32BE(copy.length, entry + 8)
    copy.writeUInt32BE(names.length, entry + 12)
    return Buffer.concat([copy, names])
  }
  return font
}

/**
 * @param {string} out
 * @param {typeof FACES} faces
 */
async function make(out, faces) {
  mkdirSync(out, { recursive: true })
  for (const [name, { source, text, features, axes }] of Object.entries(faces)) {
    const bytes = readSource(SOURCES[source])
    const isTrueType = bytes.readUInt32BE(0) === 0x00010000
    const font = await subset(isTrueType ? withoutReservedNames(bytes) : bytes, text, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: features,
      variationAxes: axes,
    })
    writeFileSync(`${out}${name}.woff2`, font)
    console.log(`${String(font.length).padStart(6)} ${name}.woff2`)
  }
}

fetchSources()
await make(OUT, FACES)
await make(PICTURES, PICTURE_FACES)
for (const [name, path] of Object.entries(LICENCES)) {
  writeFileSync(OUT + name, readFileSync(packaged(path), 'utf8').replaceAll('\r\n', '\n'))
}
