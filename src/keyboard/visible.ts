/** Whether an element is laid out; Safari before 17.4 has no `checkVisibility`. */
export const isVisible = (element: Element): boolean =>
  (element as Partial<Element>).checkVisibility?.() ?? element.getClientRects().length > 0
