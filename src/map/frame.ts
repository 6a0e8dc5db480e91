import type { Place, Story } from '../claims/types'
import type { Camera } from '../view/view-state'

/** Width of the drawing in its own units; its height follows from the frame. */
export const UNITS = 1000

/** MapLibre's world is this many pixels wide at zoom 0. */
const TILE = 512

/** A point in Mercator units: the world is 1 wide and 1 high, y grows southwards. */
interface Mercator {
  readonly x: number
  readonly y: number
}

/** WGS 84 degrees to Mercator units (Web Mercator, EPSG:3857, which takes the earth as a sphere). */
export function mercator(lng: number, lat: number): Mercator {
  const phi = (lat * Math.PI) / 180
  return {
    x: (lng + 180) / 360,
    y: (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2,
  }
}

/** Mercator units back to WGS 84 degrees. */
function degrees({ x, y }: Mercator): { lng: number; lat: number } {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90
  return { lng: x * 360 - 180, lat }
}

/** A rectangle of the world, such as the one shown at first; `west` and `north` are in Mercator units. */
export interface Frame {
  readonly west: number
  readonly north: number
  /** Size in Mercator units. */
  readonly dx: number
  readonly dy: number
  /** Width over height. */
  readonly aspect: number
  /** Kilometres of its width, at its middle latitude. */
  readonly km: number
}

/** Earth's circumference at the equator, WGS 84, in kilometres. */
const EQUATOR_KM = 40_075.017

/** The frame of bounds in WGS 84 degrees. */
export function frameOf(bounds: Story['frame']): Frame {
  const [west, south, east, north] = bounds
  const a = mercator(west, north)
  const b = mercator(east, south)
  const middle = ((south + north) / 2) * (Math.PI / 180)
  return {
    west: a.x,
    north: a.y,
    dx: b.x - a.x,
    dy: b.y - a.y,
    aspect: (b.x - a.x) / (b.y - a.y),
    km: (b.x - a.x) * EQUATOR_KM * Math.cos(middle),
  }
}

/** A point in the frame as shares of its width and height; outside the frame beyond 0 to 1. */
export function shareOf(frame: Frame, lng: number, lat: number): { x: number; y: number } {
  const { x, y } = mercator(lng, lat)
  return { x: (x - frame.west) / frame.dx, y: (y - frame.north) / frame.dy }
}

/** Whether a point, in shares of a frame, lies in it and not at its very edge. */
export function isInside({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return [x, y].every((share) => share > 0.02 && share < 0.98)
}

/** Greatest width of a scale bar, px. */
export const SCALE_MAX = 140

/** The round number of kilometres of a scale bar. */
export function scaleKm(pxPerKm: number): number {
  return [50, 20, 10, 5, 2, 1].find((km) => km * pxPerKm <= SCALE_MAX) ?? 1
}

/** A part of a frame as shares of its width and height. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where bounds lie in a frame. */
export function partOf(frame: Frame, bounds: Story['frame']): Part {
  const [west, south, east, north] = bounds
  const a = shareOf(frame, west, north)
  const b = shareOf(frame, east, south)
  return { left: a.x, top: a.y, width: b.x - a.x, height: b.y - a.y }
}

/** Whether a point lies within bounds, their edges included. */
export function isInBounds(bounds: Story['frame'], [lng, lat]: Place['at']): boolean {
  const [west, south, east, north] = bounds
  return lng >= west && lng <= east && lat >= south && lat <= north
}

/** Where the frame lies in the viewport of its map view, CSS px from the top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The camera that shows the frame at `box`, for MapLibre to start from. */
export function cameraOf(frame: Frame, box: Box, viewport: Size): Camera {
  const world = box.width / frame.dx
  const x = frame.west + (viewport.width / 2 - box.left) / world
  const y = frame.north + (viewport.height / 2 - box.top) / world
  return { zoom: Math.log2(world / TILE), ...degrees({ x, y }) }
}

/** Where the frame lies under a camera: the inverse of `cameraOf`. */
export function boxOf(frame: Frame, camera: Camera, viewport: Size): Box {
  const world = TILE * 2 ** camera.zoom
  const centre = mercator(camera.lng, camera.lat)
  return {
    left: viewport.width / 2 - (centre.x - frame.west) * world,
    top: viewport.height / 2 - (centre.y - frame.north) * world,
    width: frame.dx * world,
  }
}

/** A camera rounded as in the address: to about a metre, and a hundredth of a zoom. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  return {
    zoom: Number(zoom.toFixed(2)),
    lat: Number(lat.toFixed(5)),
    lng: Number(lng.toFixed(5)),
  }
}

/** Whether two cameras are equal. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng
}
