import { defaultTreeAdapter as nodes, parseFragment, serialize } from 'parse5'

/** A tree of which the serializer sees no comment. */
const treeAdapter: typeof nodes = {
  ...nodes,
  getChildNodes: (node) => nodes.getChildNodes(node).filter((child) => !nodes.isCommentNode(child)),
}

/** Rendered markup without its comments, which only hydration needs. */
export function withoutComments(html: string): string {
  return serialize(parseFragment(html), { treeAdapter })
}
