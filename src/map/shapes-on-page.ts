/** Ids (without `geo-`) of shapes in drawing order, around the districts' cloth. */
export interface Layers {
  readonly under: readonly string[]
  readonly over: readonly string[]
}

/** The land's shapes. */
export const LAYERS = {
  under: [
    'relief-1500',
    'relief-2000',
    'relief-2500',
    'relief-3000',
    'relief-3500',
    'relief-4000',
    'relief-4500',
    'relief-5000',
    'veil',
    'neighbour-districts',
    'neighbour-provinces',
  ],
  over: ['roads', 'rivers-3', 'rivers-2', 'rivers-1', 'districts', 'focus', 'province'],
} as const satisfies Layers

/** What a small map shows of them: it needs no more to say where something is. */
export const FEW = {
  under: [],
  over: ['rivers-1', 'districts', 'province'],
} as const satisfies Layers
