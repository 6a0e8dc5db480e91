/**
 * In a frame with an opaque origin, which a sandbox makes, a page may not use the shapes of an SVG
 * file, not even of its own site, but it may fetch the file: puts each such shape into the page in
 * place of its `<use>`. Does nothing in other frames; what cannot be fetched stays away.
 */
export async function bringShapes(): Promise<void> {
  if (self.origin !== 'null') return
  const files = new Map<string, Promise<Document>>()
  const uses = document.querySelectorAll('defs use[href*=".svg#"]')
  await Promise.all(
    Array.from(uses, async (use) => {
      const [file = '', id = ''] = (use.getAttribute('href') ?? '').split('#')
      const loaded = files.get(file) ?? svgAt(file)
      files.set(file, loaded)
      const shape = (await loaded).getElementById(id)
      if (!shape) return
      const copy = document.importNode(shape, true)
      copy.removeAttribute('id') // the file's names are not the page's
      use.replaceWith(copy)
    }),
  ).catch(() => undefined)
}

async function svgAt(address: string): Promise<Document> {
  const response = await fetch(address)
  return new DOMParser().parseFromString(await response.text(), 'image/svg+xml')
}
