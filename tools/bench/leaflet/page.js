/**
 * The claims on a plain Leaflet map: a slider, a circle for each claim that has a place, a list of
 * them all. Each claim is said, maybe said or not yet said at the slider's moment. Only what changes
 * from one moment to the next is touched.
 */
import { circleMarker, geoJSON, map as mapOn } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import './page.css'

const COLOURS = { blue: '#2b6cb0', ochre: '#b7791f', plum: '#805070' }
const HOUR = 3_600_000
const STYLES = {
  said: { fillOpacity: 0.9, opacity: 1, dashArray: null },
  maybe: { fillOpacity: 0.2, opacity: 1, dashArray: '2 3' },
  'not-yet': { fillOpacity: 0, opacity: 0.15, dashArray: null },
}

const json = async (address) => (await fetch(address)).json()
const [story, land] = await Promise.all([json('/claims.json'), json('/land.json')])

const map = mapOn('map', { preferCanvas: true }).fitBounds(story.bounds)
geoJSON(land, { style: { color: '#888', weight: 1, fill: false }, interactive: false }).addTo(map)

const list = document.querySelector('#claims')
const shown = story.claims.map((claim) => {
  const item = document.createElement('li')
  item.style.setProperty('--side', COLOURS[claim.colour])
  item.textContent = `${claim.side} said (${claim.date}): ${claim.summary}. ${claim.speaker}, ${claim.place}. ${claim.checked}.`
  const mark =
    claim.at &&
    circleMarker(claim.at, { radius: 6, color: COLOURS[claim.colour] })
      .bindPopup(() => popupOf(claim))
      .addTo(map)
  return { claim, item, mark, state: undefined }
})
list.append(...shown.map(({ item }) => item))

function popupOf(claim) {
  const box = document.createElement('div')
  box.textContent = claim.text
  for (const { publisher, url } of claim.sources) {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: publisher })
    box.append(document.createElement('br'), link)
  }
  return box
}

const stateAt = ({ start, end }, t) => (t >= end ? 'said' : t >= start ? 'maybe' : 'not-yet')

const slider = document.querySelector('input')
const output = document.querySelector('output')
const format = new Intl.DateTimeFormat('en', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: story.zone,
})

function draw() {
  const t = story.start + slider.valueAsNumber * HOUR
  const text = format.format(t)
  output.textContent = text
  slider.setAttribute('aria-valuetext', text)
  for (const one of shown) {
    const state = stateAt(one.claim, t)
    if (state === one.state) continue
    one.state = state
    one.item.className = state
    one.mark?.setStyle(STYLES[state])
  }
}

slider.addEventListener('input', draw)
slider.value = String(story.opening)
draw()
document.documentElement.dataset.live = 'yes'
