import type { Text } from '../../claims/types'
import type { Site } from '../site'
import { csvOf } from './csv'
import { english } from './english'
import { type FileFacts, factsOf } from './facts'
import { type ClaimRecord, placeOfMark, recordsOf } from './record'

/** Separator of a list's items in one cell; no item contains it. */
export const SEPARATOR = ' | '

const list = (items: readonly string[]) => items.join(SEPARATOR)
const named = (items: readonly { readonly name: Text }[]) =>
  list(items.map(({ name }) => english(name)))
const yes = (value: boolean | undefined) => (value ? 'yes' : 'no')

/** `denies expressly mujahid-entered-panjshir` */
const relation = (type: string, id: string, expressly?: boolean) =>
  [type, ...(expressly ? ['expressly'] : []), id].join(' ')

type Column = readonly [name: string, cell: (claim: ClaimRecord, facts: FileFacts) => string]

const dates = (which: 'said' | 'about'): readonly Column[] => [
  [`${which}_edtf`, (claim) => claim[which].edtf],
  [`${which}_precision`, (claim) => claim[which].precision],
  [`${which}_approximate`, (claim) => yes(claim[which].approximate)],
  [`${which}_earliest`, (claim) => claim[which].earliest ?? ''],
  [`${which}_latest`, (claim) => claim[which].latest ?? ''],
  [`${which}_note`, (claim) => english(claim[which].note)],
]

const place: readonly Column[] = [
  ['place_id', ({ place }) => place?.id ?? ''],
  ['place', ({ place }) => english(place?.name)],
  ['place_fa', ({ place }) => place?.name.fa ?? ''],
  ['place_ps', ({ place }) => place?.name.ps ?? ''],
  ['precision', ({ precision }) => precision],
  ['longitude', (claim) => String(placeOfMark(claim)?.at[0] ?? '')],
  ['latitude', (claim) => String(placeOfMark(claim)?.at[1] ?? '')],
  ['loose_km', (claim) => String(placeOfMark(claim)?.looseKm ?? '')],
  ['place_note', ({ placeNote }) => english(placeNote)],
]

const who: readonly Column[] = [
  ['side_id', ({ side }) => side.id],
  ['side', ({ side }) => english(side.name)],
  ['speakers', ({ speakers }) => named(speakers)],
  ['speakers_fa', ({ speakers }) => list(speakers.flatMap(({ name }) => name.fa ?? []))],
  ['role', ({ role }) => english(role)],
  ['channel', ({ channel }) => english(channel)],
]

const links: readonly Column[] = [
  ['relations', ({ relations }) => list(relations.map((r) => relation(r.type, r.to, r.expressly)))],
  [
    'linked_from',
    ({ linkedFrom }) => list(linkedFrom.map((r) => relation(r.type, r.from, r.expressly))),
  ],
  [
    'control',
    ({ control }) =>
      list(
        control.map(({ about, asserts, place, scope, except = [] }) =>
          [
            about,
            asserts,
            place,
            scope ?? '',
            except.length > 0 ? `except ${except.join(' ')}` : '',
          ]
            .filter((word) => word !== '')
            .join(' '),
        ),
      ),
  ],
  [
    'figures',
    ({ figures = [] }) =>
      list(
        figures.map(
          ({ what, of, min, max, approximate }) =>
            `${approximate ? 'about ' : ''}${min}${max === null ? ' or more' : max === min ? '' : `–${max}`} ${what}, ${of ?? 'others'}`,
        ),
      ),
  ],
  ['source_ids', ({ sources }) => list(sources.map(({ id }) => id))],
  ['source_publishers', ({ sources }) => list(sources.map(({ publisher }) => english(publisher)))],
  ['source_urls', ({ sources }) => list(sources.map(({ url }) => url.replaceAll('|', '%7C')))],
]

/** The order is fixed: new columns go to the end. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ...who,
  ['kind', ({ kind }) => kind],
  ['summary', ({ summary }) => english(summary)],
  ['text', ({ text }) => english(text)],
  ...dates('said'),
  ...dates('about'),
  ...place,
  ['verification', ({ verification }) => verification.status],
  ['verification_note', ({ verification }) => english(verification.note)],
  ['against_interest', ({ againstInterest }) => english(againstInterest)],
  ['repeated', ({ flags }) => yes(flags.includes('repeated'))],
  ['sourcing', ({ sourcing }) => sourcing.level],
  ['sourcing_note', ({ sourcing }) => english(sourcing.note)],
  ...links,
  ['note', ({ note }) => english(note)],
  ['tier', ({ tier }) => tier],
  ['edition_version', (_, { version }) => version],
  ['edition_date', (_, { date }) => date],
  ['licence', (_, { licence }) => licence],
  ...(['fa', 'ps'] as const).flatMap((lang): readonly Column[] => [
    [`side_${lang}`, ({ side }) => side.name[lang] ?? ''],
    [`summary_${lang}`, ({ summary }) => summary[lang] ?? ''],
    [`text_${lang}`, ({ text }) => text[lang] ?? ''],
  ]),
  ['speakers_ps', ({ speakers }) => list(speakers.flatMap(({ name }) => name.ps ?? []))],
]

/** `claims.csv`: a row for each claim, references by name, lists in cells. */
export function claimsCsv(site: Site): string {
  const facts = factsOf(site)
  const rows = recordsOf(site).map((claim) => COLUMNS.map(([, cell]) => cell(claim, facts)))
  return csvOf([COLUMNS.map(([name]) => name), ...rows])
}
