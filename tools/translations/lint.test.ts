import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TRANSLATED } from '../../src/claims/translations'
import { allTexts } from '../data/translations'
import { ROOT } from '../shell.mjs'
import { flawsOf } from './lint'

describe('a text is refused', () => {
  it.each([
    ['fa', 'علي گفت', 'a letter of another language «ي»'],
    ['fa', 'موسى گفت', 'a letter of another language «ى»'],
    ['fa', 'كابل', 'a letter of another language «ك»'],
    ['fa', 'جبهۀ مقاومت', 'a letter of another language «ۀ»'],
    ['ps', 'گلبهار', 'a letter of another language «گ»'],
    ['ps', 'كابل', 'a letter of another language «ك»'],
    ['fa', 'به NPR گفت', 'Latin letters outside U+2068 and U+2069 «N»'],
    ['fa', 'در 3 سپتمبر', 'a digit other than ۰ to ۹ «3»'],
    ['ps', 'د سپټمبر په ٣مه', 'a digit other than ۰ to ۹ «٣»'],
    ['fa', 'عنابه, شتل', 'a Latin sign «,»'],
    ['fa', 'او مدعی شد که', 'a rejected word «مدعی»'],
    ['fa', 'طالبان ادعا\u200cکردند', 'a rejected word «ادعا\u200cکردند»'],
    ['fa', 'ده تن شهید شدند', 'a rejected word «شهید»'],
    ['fa', 'کنترل ولایت', 'a rejected word «کنترل»'],
    ['ps', 'طالبانو ادعا وکړه', 'a rejected word «ادعا وکړه»'],
    ['ps', 'د دښمن ځواکونه', 'a rejected word «دښمن»'],
    ['ps', 'وسله\u200cوال کسان', 'a rejected word «وسله\u200cوال»'],
    ['fa', 'رخه\u200c  عنابه', 'spaces at an end or in a row'],
    ['ps', 'رخه ', 'spaces at an end or in a row'],
    ['fa', 'ا\u0653ب', 'letters that are not composed (NFC)'],
  ] as const)('%s: %s', (lang, text, flaw) => {
    expect(flawsOf(lang, text)).toContain(flaw)
  })
})

describe('a text is accepted', () => {
  it.each([
    ['a sentence', 'fa', 'او به رویترز گفت که ۱٬۲۰۰ تن، ۳۰٪، در ولسوالی شتل‌اند؛ چرا؟'],
    ['the yehs of Pashto', 'ps', 'کریمي وویل چې ولسوالۍ نیول شوې ده؛ تاسو یئ، لسګونه'],
    ['foreign words in an isolate', 'fa', 'به \u2068NPR, 3 Sep\u2069 گفت'],
    ['a rejected word that is quoted', 'fa', 'روزنامه می‌نویسد «اشغال»'],
    ['a rejected word inside another', 'fa', 'افغانستان، ذبیح‌الله مجاهد، باستان، فتح‌الله'],
  ] as const)('%s', (_what, lang, text) => {
    expect(flawsOf(lang, text)).toEqual([])
  })
})

it('no translation of the story breaks a rule', () => {
  const texts = allTexts((name) => readFileSync(join(ROOT, 'data', name), 'utf8'))
  const flaws = texts.flatMap(({ key, text }) =>
    TRANSLATED.flatMap((lang) => flawsOf(lang, text[lang] ?? '').map((flaw) => [key, lang, flaw])),
  )
  expect(texts.length).toBeGreaterThan(1000)
  expect(flaws).toEqual([])
})
