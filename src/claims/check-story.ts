import { dayStart, instant, offsetMs } from './edtf'
import type { StoryData } from './model'
import type { Problem } from './problem'
import { attempt, type Report, reporter } from './report'
import { DAY } from './units'

/** Reports window days that do not exist or are out of order, and an opening moment outside the window. */
function checkWindow({ story }: StoryData, zone: number, report: Report): void {
  const { first, last } = story.window
  const start = attempt(report, 'window.first', first, () => dayStart(first, zone))
  const end = attempt(report, 'window.last', last, () => dayStart(last, zone))
  const opens = attempt(report, 'opening.t', story.opening.t, () => instant(story.opening.t, zone))
  if (start === undefined || end === undefined) return
  if (end < start) report('window.last', last, `a day not before ${first}`)
  else if (opens !== undefined && (opens < start || opens > end + DAY))
    report('opening.t', story.opening.t, `a moment from ${first} to the end of ${last}`)
}

function checkReferences(data: StoryData, report: Report): void {
  const places = new Set(data.places.map((place) => place.id))
  const claims = new Set(data.claims.map((claim) => claim.id))
  const { story } = data
  const named: [string, readonly string[]][] = [
    ['province', [story.province]],
    ['districts', story.districts],
    ['focus', story.focus],
  ]
  for (const [field, ids] of named)
    for (const id of ids)
      if (!places.has(id)) report(field, id, 'the id of a feature in places.geojson')
  const cited: [string, readonly string[]][] = [
    ...story.unknown.map((item, i): [string, readonly string[]] => [
      `unknown[${i}].claims`,
      item.claims,
    ]),
    ...story.corrections.map((item, i): [string, readonly string[]] => [
      `corrections[${i}].claims`,
      item.claims,
    ]),
    ...story.steps.map((step, i): [string, readonly string[]] => [
      `steps[${i}]`,
      step.sentences.flatMap((sentence) => sentence.claims),
    ]),
  ]
  for (const [field, ids] of cited)
    for (const id of ids) if (!claims.has(id)) report(field, id, 'the id of a claim')
}

/**
 * Adds to `problems` those of the story file: its sides, window, opening moment and what it refers to.
 * Returns the zone's offset, ms ahead of UTC; undefined where it cannot be read.
 */
export function checkStory(data: StoryData, problems: Problem[]): number | undefined {
  const report = reporter(problems, 'story.json', data.story.id)
  const parties = data.story.sides.filter((side) => side.role === 'party').map((side) => side.id)
  if (parties.length !== 2) report('sides', parties, 'exactly two with the role "party"')
  const { offset } = data.story.zone
  const zone = attempt(report, 'zone.offset', offset, () => offsetMs(offset))
  if (zone !== undefined) checkWindow(data, zone, report)
  checkReferences(data, report)
  return zone
}
