import { expect, it } from 'vitest'
import { missingIn } from './advances'

it('characters that no font of pictures has are named', () => {
  const text = (words: string) => `<svg><title>\u{1f9ff}</title><text>${words}</text></svg>`
  expect(
    missingIn(text('Panjshir — “\u067e\u0646\u062c\u0634\u06cc\u0631” \u2192 6 × 4 ’')),
  ).toEqual([])
  expect(missingIn(text('Taken \u{1f600} and 谷'))).toEqual(['\u{1f600}', '谷'])
  const pashto = (words: string) => text(words).replace('<svg', '<svg lang="ps"')
  expect(missingIn(pashto('ښځ څو ګټې ډېرې ړومبۍ ږغ ڼ NRF ۱۲٬۰۰۰'))).toEqual([])
  expect(missingIn(pashto('\u0b85'))).toEqual(['\u0b85'])
})
