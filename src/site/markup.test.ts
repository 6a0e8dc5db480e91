import { describe, expect, it } from 'vitest'
import { WRITTEN_END, WRITTEN_START } from '../theme/written'
import { withoutWrittenComments } from './markup'

const written = (html: string) => WRITTEN_START + html + WRITTEN_END

describe('markup that scripts leave as written', () => {
  it('has no comments, and what scripts take over keeps its own', () => {
    const part = written('<!--[0--><b>a<!---->b</b><!--]-->')
    expect(withoutWrittenComments(`<!--[--><p><!----></p><div>${part}</div><!--]-->${part}`)).toBe(
      '<!--[--><p><!----></p><div><b>ab</b></div><!--]--><b>ab</b>',
    )
  })

  it('is the same without such a part', () => {
    expect(withoutWrittenComments('<!--[--><p></p><!--]-->')).toBe('<!--[--><p></p><!--]-->')
  })
})
