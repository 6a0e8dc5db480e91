import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags'
import { HILL, link, modelWith, PLAIN, says } from './testing/story'

const model = modelWith(
  says('plain', HILL, '2021-09-01'),
  says('loss', HILL, '2021-09-01', [], { againstInterest: { en: 'two hurt' } }),
  says('both', HILL, '2021-09-01', [], { againstInterest: { en: 'a retreat' } }),
  says('again', HILL, '2021-09-02', [], { relations: [link('repeats', 'both')] }),
  says('denial', PLAIN, '2021-09-02', [], { relations: [link('denies', 'plain')] }),
  says('reply', HILL, '2021-09-03', [], { relations: [link('answers', 'plain')] }),
)
const flags = (id: string) => flagsOf(model, model.byId.get(id)!)

describe('flagsOf', () => {
  it('a claim that reports a loss of its own side is against its interest', () => {
    expect(flags('loss')).toEqual(['against-interest'])
  })
  it('a claim that another repeats is repeated, the one that repeats it is not', () => {
    expect(flags('both')).toEqual(['against-interest', 'repeated'])
    expect(flags('again')).toEqual([])
  })
  it('no other link repeats a claim', () => {
    expect(flags('plain')).toEqual([])
  })
})
