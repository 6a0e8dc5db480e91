/**
 * Translations are corrected in the files of `data/` themselves, so a rebuild takes them over from
 * the file that it replaces.
 */

/** @import { Feature } from 'geojson' */

/** Properties that belong to a name: where each form was read, and its forms in sentences. */
const OF_NAME = ['nameSource', 'grammar']

/** @param {unknown} value */
const isText = (value) => typeof value === 'object' && value !== null && 'en' in value

/**
 * Features with the translations of every text whose English is the same in the feature of that id
 * in `before`; with a name also where its forms were read and its grammar. Others stay as built.
 *
 * @param {readonly Feature[]} features
 * @param {readonly Feature[]} before
 * @returns {Feature[]}
 */
export function withTranslations(features, before) {
  const known = new Map(before.map(({ properties }) => [properties?.id, properties]))
  return features.map((feature) => {
    const old = known.get(feature.properties?.id)
    if (!old) return feature
    const isKept = (/** @type {string} */ key) => {
      const now = feature.properties?.[key]
      return isText(now) && isText(old[key]) && now.en === old[key].en
    }
    const texts = Object.keys(feature.properties ?? {}).filter(isKept)
    const keys = texts.includes('name') ? [...texts, ...OF_NAME] : texts
    const kept = Object.fromEntries(keys.map((key) => [key, old[key]]))
    return { ...feature, properties: { ...feature.properties, ...kept } }
  })
}
