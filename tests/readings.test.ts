/** What the map says on the real data, and why. The expectations come from the claims' texts. */
import { describe, expect, it } from 'vitest'
import { indexOf } from '../src/claims/index'
import type { Clock } from '../src/claims/types'
import { kabul, MODEL } from './story'

const index = { said: indexOf(MODEL, 'said'), about: indexOf(MODEL, 'about') }
const read = (place: string, t: string, clock: Clock = 'said') =>
  index[clock].reading(place, kabul(t))
const kinds = (t: string) =>
  Object.fromEntries(
    [...MODEL.story.districts, MODEL.story.province].map((id) => [id, read(id, t).kind]),
  )
const standing = (place: string, t: string) =>
  read(place, t).positions.map((position) =>
    [...position.own, ...position.general].map((v) => v.entry.claim.id),
  )

describe('on 2 September at noon', () => {
  it('only Shutul is contradicted: the Taliban say taken, the NRF say every attempt failed', () => {
    expect(kinds('2021-09-02T12:00')).toMatchObject({
      shutul: 'contradicted',
      paryan: 'silent',
      khenj: 'silent',
      bazarak: 'silent',
      rukhah: 'silent',
      anabah: 'silent',
      dara: 'silent',
      andarab: 'silent',
    })
    expect(standing('shutul', '2021-09-02T12:00')).toEqual([
      expect.arrayContaining(['nrf-shutul-attempts-failed']) as unknown,
      expect.arrayContaining(['taliban-shutul-taken-sep1']) as unknown,
    ])
  })
})

describe('on 3 September at noon', () => {
  it('Paryan has joined it, and nobody has claimed Bazarak, Rukhah, Anabah or Andarab', () => {
    expect(kinds('2021-09-03T12:00')).toEqual({
      paryan: 'contradicted',
      khenj: 'silent',
      dara: 'silent',
      bazarak: 'silent',
      rukhah: 'silent',
      anabah: 'silent',
      shutul: 'contradicted',
      andarab: 'silent',
      panjshir: 'contradicted',
    })
  })

  it('claims of the whole province fill none of its districts', () => {
    const full = MODEL.byId.get('taliban-sources-full-control')
    expect(full?.claim.control).toEqual([
      { place: 'panjshir', about: 'taliban', asserts: 'holds', scope: 'whole' },
    ])
    expect(read('rukhah', '2021-09-03T23:00').kind).toBe('silent')
  })
})

describe('on 4 September', () => {
  it('Dashti’s tweet of 17:00, no advance in Panjshir, says nothing of who holds a place', () => {
    for (const place of MODEL.story.districts) {
      const positions = read(place, '2021-09-04T23:00').positions
      for (const { own, general } of positions)
        for (const { entry } of [...own, ...general])
          expect(entry.claim.id, place).not.toBe('dashti-dasht-e-rewat-blast')
    }
  })

  it('Khenj: the NRF’s denial of the four districts, of 4 or 5 September, contradicts from that day on', () => {
    for (const t of ['2021-09-04T16:00', '2021-09-04T23:00', '2021-09-06T00:00']) {
      expect(read('khenj', t).kind).toBe('contradicted')
      expect(read('khenj', t).pairs).toContainEqual([
        'nrf-denies-four-districts',
        'karimi-khenj-taken',
      ])
    }
  })

  it('Anabah: the NRF’s word that it controls the whole province contradicts that Anabah is taken', () => {
    const reading = read('anabah', '2021-09-04T23:00')
    expect(reading.kind).toBe('contradicted')
    expect(reading.positions[0].own).toEqual([])
    expect(reading.pairs).toContainEqual([
      'opposition-message-whole-province',
      'karimi-anabah-taken',
    ])
  })

  it('Bazarak: only the Taliban have claims about it: that they entered', () => {
    expect(read('bazarak', '2021-09-04T23:00').kind).toBe('one-side')
    expect(standing('bazarak', '2021-09-04T23:00')).toEqual([
      [],
      ['taliban-governors-office-bazarak'],
    ])
  })

  it('Emergency’s word that Taliban forces had reached Anabah stands beside the parties’', () => {
    const third = read('anabah', '2021-09-05T00:00').third.map((v) => v.entry.claim.id)
    expect(third).toContain('emergency-taliban-reached-anabah')
  })
})

describe('at the end of 5 September', () => {
  const END = '2021-09-06T00:00'

  it('Bazarak: the Taliban say they entered and fight there; of the NRF’s reply no words are known', () => {
    expect(read('bazarak', END).kind).toBe('one-side')
    expect(standing('bazarak', END)[0]).toEqual([])
  })

  it('Rukhah: only the Taliban have claims about it; the NRF’s remarks of earlier that day are no reply', () => {
    const reading = read('rukhah', END)
    expect(reading.kind).toBe('one-side')
    expect(reading.positions[0].own).toEqual([])
    expect(reading.pairs).toEqual([])
    const links = MODEL.links.get('karimi-rukhah-fallen') ?? []
    const linked = links.map(
      (link) => MODEL.byId.get(link.forward ? link.to : link.from)?.claim.side,
    )
    expect(linked).not.toContain('nrf')
  })

  it('Anabah: the NRF claim fighting there, the Taliban that they hold it: both can be true', () => {
    expect(read('anabah', END).kind).toBe('not-contested')
  })

  it('Paryan: cleared, against all but two districts held, both of 5 September', () => {
    expect(read('paryan', END)).toMatchObject({ kind: 'contradicted', timing: 'one-time' })
    expect(read('paryan', END).pairs).toContainEqual([
      'dashti-paryan-cleared',
      'karimi-all-but-bazarak-rukhah',
    ])
  })

  it('Andarab: claims are about attacks through it, none about who holds it', () => {
    expect(read('andarab', END)).toMatchObject({ kind: 'silent', third: [] })
  })

  it('Rukhah held by the NRF and Rukhah fallen, both Karimi’s: no source gives their order, both stand', () => {
    const said = standing('rukhah', END)[1]
    expect(said).toContain('karimi-all-but-bazarak-rukhah')
    expect(said).toContain('karimi-rukhah-fallen')
  })
})

it('casualty claims that mirror each other are not called contradictions', () => {
  const linked = (id: string) =>
    (MODEL.links.get(id) ?? [])
      .filter((l) => l.relation.type === 'denies')
      .flatMap((l) => [l.from, l.to])
  expect(linked('taliban-says-inflicted-heavy-casualties')).toEqual([])
  expect(linked('massoud-hundreds-surrendered')).toEqual([])
})
