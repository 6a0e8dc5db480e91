/** All of the notes' code, loaded once a map has something to note: nothing at first paint. */
import { notesOf } from '../scene/notes'
import type { Stage } from '../scene/scene'
import type { Language } from '../words/words'
import { layNotes } from './note-layout'
import { NARROW_NOTES, noteText, WIDE_NOTES } from './note-text'
import { outlineOf, type Outlines } from './outline'
import type { NotePlacer } from './plate'

export { default as Notes } from './Notes.svelte'

/** Outlines of the lands and of the cord around the province, from the page's definitions. */
export function outlinesOnPage(lands: readonly string[]): Outlines {
  const d = (id: string) => document.getElementById(`geo-${id}`)?.getAttribute('d') ?? ''
  return new Map([...lands, 'cord'].map((id) => [id, outlineOf(d(id))]))
}

/** Places notes for a story in a language. */
export function placerOf(
  { model, order }: Stage,
  language: Language,
  outlines: Outlines,
): NotePlacer {
  return (lands, ground, narrow, taken) => {
    const scale = narrow ? NARROW_NOTES : WIDE_NOTES
    return layNotes(
      notesOf(model, lands, order),
      (note) => scale.widths.map((width) => noteText(note, language, scale, width)),
      { ...ground, outlines, lands },
      scale,
      taken,
    )
  }
}
