import type { RelationType } from '../../claims/types'
import type { enRelationLinks } from '../en/relation-links'

type Line = 'contradicts' | RelationType

/** After the name of a linked claim: it is the source of the relation, or its target. */
const LINKED: Readonly<Record<Line, readonly [speaks: string, spokenOf: string]>> = {
  denies: ['ادعای انتخاب‌شده را رد می‌کند', 'رد شده از سوی ادعای انتخاب‌شده'],
  contradicts: ['در تناقض با ادعای انتخاب‌شده', 'در تناقض با ادعای انتخاب‌شده'],
  repeats: ['تکرار ادعای انتخاب‌شده', 'تکرار شده از سوی ادعای انتخاب‌شده'],
  revises: ['فرق با ادعای انتخاب‌شده که پیش‌تر گفته شده', 'ادعای انتخاب‌شده بعداً با آن فرق کرد'],
  answers: ['پاسخ به ادعای انتخاب‌شده', 'پاسخ از ادعای انتخاب‌شده'],
}

/** Dari words about the relation links between the selected claim and those it is linked with. */
export const faRelationLinks: typeof enRelationLinks = {
  linked(line, forward, later) {
    const words = LINKED[line][forward ? 1 : 0]
    return later && (line === 'denies' || line === 'contradicts') ? `بعداً، ${words}` : words
  },
  timelineRelationLinks: 'رشته: پیوند با ادعای انتخاب‌شده.',
}
