import type { Site } from '../site'
import { SEPARATOR } from './claims-csv'
import { english } from './english'
import { factsOf, TERMS } from './facts'
import { columnNotes } from './readme-columns'
import { README_SUMMARIES } from './readme-languages'

/** `README.txt`: the files beside it, their licences, and how to read them. */
export function readmeTxt(site: Site): string {
  const { title, version, date, page, caution } = factsOf(site)
  const { iana, offset } = site.data.story.zone
  const credits = site.data.story.credits
    .map(({ what, who, licence }) => `- ${english(what)}: ${english(who)}. ${english(licence)}.`)
    .join('\n')
  return `${title}
Version ${version}, ${date}
${page}

${caution}

FILES
- claims.json: every claim with all its fields; people, sides, places and sources in their place.
- claims.csv: a claim a row, for spreadsheets.
- claims.geojson: the claims as points (RFC 7946).
- places.geojson: the places with their outlines, each with its source and licence.
- schema.json: JSON Schema 2020-12 of claims.json; says what each field means.

LICENCES
claims.*: CC BY 4.0 (${TERMS}). Credit the editors, name the
version and link to the page. The reports behind the claims belong to their publishers.
places.geojson: outlines CC0 1.0, places from GeoNames CC BY 4.0; each feature says which.
What the map draws from OpenStreetMap (rivers, roads, peaks) is under the ODbL 1.0 and is in none of
these files.
${credits}

DATES
edtf holds a date as the data have it (EDTF level 1, ISO 8601-2). earliest and latest are its ends in
${iana} (${offset}): a day, inclusive, where no hour is known; an instant with its offset where one is;
empty where an end is open. A day never stands for its midnight.

PLACES
A point may belong anywhere within looseKm (loose_km) kilometres. Claims without a place, and claims on
the province as a whole, have no geometry in claims.geojson (unplaced and wholeProvince say which) and
no longitude and latitude in claims.csv. The province has no outline there because borders are known to
some hundred metres only, and a filled outline would be read as land that somebody holds.

CSV
UTF-8 with a byte order mark, cells in quotes, lines ended by CRLF (RFC 4180). Items of a list are
separated by "${SEPARATOR}". A cell that a spreadsheet could run as a formula (it begins with = + - @, a tab, a
line end or a wide form of these signs) has one apostrophe before it; so has a cell that begins with an
apostrophe. Take one leading apostrophe off and every cell is as it was.

COLUMNS OF claims.csv
${site.data.story.languages
  .map((lang) => `${README_SUMMARIES[lang]}${columnNotes(lang)}\n`)
  .join('')}`
}
