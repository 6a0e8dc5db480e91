/**
 * A number for the sequence of nodes in an element, by their types (elements, texts, comments) and the
 * lengths of comments. It differs where comments or blanks have been changed, which Svelte needs to
 * hydrate the markup. `structureOfMarkup` in tools/page.ts computes the same from the markup.
 */
export function structureOf(root: Node): number {
  let sum = 0
  const nodes = document.createTreeWalker(root)
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes
    sum = (sum * 31 + (node instanceof Comment ? node.length : -node.nodeType)) | 0
  }
  return sum
}

/** Key of a context with the server's list of claims, in a page that is rendered anew. */
export const SERVED_LIST = 'served-list'
