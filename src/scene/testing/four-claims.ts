/** Four claims about a district, for tests of scenes: held, taken, seen by a third party, all of the vale. */
import { HILL, link, PLAIN, PRESS, says, that, thatAll } from '../../claims/testing/story'
import type { Claim } from '../../claims/types'

export const FOUR_CLAIMS: readonly Claim[] = [
  says('held', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')], { place: 'upper' }),
  says('taken', PLAIN, '2021-09-03', [that(PLAIN, 'holds', 'upper')], {
    place: 'upper',
    relations: [link('denies', 'held')],
  }),
  says('seen', PRESS, '2021-09-04T15:00', [that(PLAIN, 'entered', 'upper')], { place: 'ford' }),
  says('all', PLAIN, '2021-09-05', [thatAll(PLAIN, 'holds')], {
    place: 'vale',
    relations: [link('repeats', 'taken')],
  }),
]
