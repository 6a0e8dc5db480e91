/** sRGB channels, linear, 0 to 1, of six hexadecimal digits. */
function linear(colour: string): readonly [number, number, number] {
  const at = (i: number) => {
    const c = parseInt(colour.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [at(0), at(2), at(4)]
}

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [r, g, b] = linear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours (six hexadecimal digits each), WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05]
  return Math.max(x, y) / Math.min(x, y)
}

/** A colour in OKLab (Ottosson 2020): lightness L from 0 to 1, and the colour axes a and b. */
export function oklab(colour: string): readonly [number, number, number] {
  const [r, g, b] = linear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Perceptual distance of two colours in OKLab; black and white are 1 apart. */
export function distance(a: string, b: string): number {
  const [x, y] = [oklab(a), oklab(b)]
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])
}

/** The colour `share` of the way from one to another, channel by channel as CSS mixes in sRGB. */
export function mixed(from: string, to: string, share: number): string {
  return [0, 2, 4]
    .map((i) => {
      const [a, b] = [from, to].map((colour) => parseInt(colour.slice(i, i + 2), 16))
      return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')
}
