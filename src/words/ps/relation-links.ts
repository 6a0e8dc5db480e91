import type { RelationType } from '../../claims/types'
import type { enRelationLinks } from '../en/relation-links'

type Line = 'contradicts' | RelationType
type Both = readonly [speaks: string, spokenOf: string]

/** After the name of a linked claim: it is the source of the relation, or its target. */
const LINKED: Readonly<Record<Line, Both>> = {
  denies: ['ټاکل شوې ادعا ردوي', 'د ټاکل شوې ادعا له خوا رد شوې'],
  contradicts: ['له ټاکل شوې ادعا سره په تضاد کې', 'له ټاکل شوې ادعا سره په تضاد کې'],
  repeats: ['ټاکل شوې ادعا تکراروي', 'د ټاکل شوې ادعا له خوا تکرار شوې'],
  revises: ['له ټاکل شوې مخکینۍ ادعا سره توپیر لري', 'په ټاکل شوې ادعا کې وروسته توپیر لري'],
  answers: ['ټاکل شوې ادعا ته ځواب', 'د ټاکل شوې ادعا له خوا ځواب شوې'],
}

/** The same of a denial that came later: «وروسته» must not stand before «له», where it is "after". */
const LATER: Readonly<Record<'denies' | 'contradicts', Both>> = {
  denies: ['ټاکل شوې ادعا وروسته ردوي', 'د ټاکل شوې ادعا له خوا وروسته رد شوې'],
  contradicts: ['له ټاکل شوې ادعا سره وروسته په تضاد کې', 'له ټاکل شوې ادعا سره وروسته په تضاد کې'],
}

/** Pashto words about the relation links between the selected claim and those it is linked with. */
export const psRelationLinks: typeof enRelationLinks = {
  linked(line, forward, later) {
    const denial = line === 'denies' || line === 'contradicts'
    return (later && denial ? LATER[line] : LINKED[line])[forward ? 1 : 0]
  },
  timelineRelationLinks: 'مزی: له ټاکل شوې ادعا سره تړاو.',
}
