import type { Ms } from './types'

export const MINUTE: Ms = 60_000
export const HOUR: Ms = 60 * MINUTE
export const DAY: Ms = 24 * HOUR
