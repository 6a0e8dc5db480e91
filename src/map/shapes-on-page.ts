/** Ids (without `geo-`) of the land's shapes in drawing order, around the districts' readings. */
export const LAYERS: Readonly<Record<'under' | 'over', readonly string[]>> = {
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
    'neighbour-provinces',
  ],
  over: ['roads', 'rivers-2', 'rivers-1', 'districts', 'focus', 'province'],
}

/** What a small map shows over the readings: it needs no more to say where something is. */
export const FEW: readonly string[] = ['rivers-1', 'districts', 'province']
