import type { Rect } from './boxes'
import type { Outline } from './outline'

/** Side of a cell, px: fine beside a line of type, coarse enough to try every place. */
export const CELL = 8

/** A sheet of square cells over a rectangle, one number each; row by row. */
export interface Grid {
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
  readonly cells: Float64Array
}

/** An empty grid over a rectangle; cells that would reach beyond it are left out. */
export function gridOver({ left, top, right, bottom }: Rect): Grid {
  const columns = Math.max(0, Math.floor((right - left) / CELL))
  const rows = Math.max(0, Math.floor((bottom - top) / CELL))
  return { left, top, columns, rows, cells: new Float64Array(columns * rows) }
}

/** Index of the cell at a point; -1 outside. */
export function cellAt(grid: Grid, x: number, y: number): number {
  const column = Math.floor((x - grid.left) / CELL)
  const row = Math.floor((y - grid.top) / CELL)
  const inside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows
  return inside ? row * grid.columns + column : -1
}

/** Middle of a cell. */
export function middleOf(grid: Grid, cell: number): readonly [x: number, y: number] {
  const row = Math.floor(cell / grid.columns)
  const column = cell - row * grid.columns
  return [grid.left + (column + 0.5) * CELL, grid.top + (row + 0.5) * CELL]
}

/** Writes `value` into every cell that a rectangle touches. */
export function cover(grid: Grid, rect: Rect, value: number): void {
  const clamp = (n: number, most: number) => Math.min(most, Math.max(0, n))
  const from = clamp(Math.floor((rect.left - grid.left) / CELL), grid.columns)
  const to = clamp(Math.ceil((rect.right - grid.left) / CELL), grid.columns)
  const last = clamp(Math.ceil((rect.bottom - grid.top) / CELL), grid.rows)
  for (let row = clamp(Math.floor((rect.top - grid.top) / CELL), grid.rows); row < last; row++)
    grid.cells.fill(value, row * grid.columns + from, row * grid.columns + Math.max(from, to))
}

/** Cells whose middle lies in an outline, on a frame of `width` px; even-odd. */
export function cellsIn(grid: Grid, outline: Outline, width: number): readonly number[] {
  const found: number[] = []
  for (let row = 0; row < grid.rows; row++) {
    const y = (grid.top + (row + 0.5) * CELL) / width
    const crossings = outline
      .flatMap((ring) =>
        ring.flatMap(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
          return ay > y === by > y ? [] : [ax + ((bx - ax) * (y - ay)) / (by - ay)]
        }),
      )
      .map((x) => (x * width - grid.left) / CELL - 0.5)
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]]
      const last = Math.min(grid.columns - 1, Math.floor(to))
      for (let column = Math.max(0, Math.ceil(from)); column <= last; column++)
        found.push(row * grid.columns + column)
    }
  }
  return found
}

/** Sums of the cells that a rectangle touches, at one cost whatever its size. */
export function sumsOf(grid: Grid): (rect: Rect) => number {
  const wide = grid.columns + 1
  const sums = new Float64Array(wide * (grid.rows + 1))
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++)
      sums[(row + 1) * wide + column + 1] =
        (grid.cells[row * grid.columns + column] ?? 0) +
        (sums[row * wide + column + 1] ?? 0) +
        (sums[(row + 1) * wide + column] ?? 0) -
        (sums[row * wide + column] ?? 0)
  const at = (row: number, column: number) =>
    sums[
      Math.min(grid.rows, Math.max(0, row)) * wide + Math.min(grid.columns, Math.max(0, column))
    ] ?? 0
  return ({ left, top, right, bottom }) => {
    const a = Math.floor((top - grid.top) / CELL)
    const b = Math.ceil((bottom - grid.top) / CELL)
    const c = Math.floor((left - grid.left) / CELL)
    const d = Math.ceil((right - grid.left) / CELL)
    return at(b, d) - at(a, d) - at(b, c) + at(a, c)
  }
}
