import { make } from './still'

/** The land's shapes that a drawing uses, as definitions of its own. */
export function shapesFor(drawing: Element): Element {
  const defs = make('defs')
  const added = new Set<string>()
  function addUsed(by: Element): void {
    for (const use of by.querySelectorAll('use')) {
      const id = use.getAttribute('href')?.slice(1) ?? ''
      const shape = document.querySelector(`.geo-shapes [id="${CSS.escape(id)}"]`)
      if (!shape || added.has(id)) continue
      added.add(id)
      // A group is drawn from other shapes.
      addUsed(shape)
      const copy = shape.cloneNode(true) as Element
      copy.setAttribute('stroke-linejoin', 'round')
      defs.append(copy)
    }
  }
  addUsed(drawing)
  return defs
}
