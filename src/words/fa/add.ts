import type { StoryData } from '../../claims/model'
import { addCatalogue } from '../catalogue'
import { nameForms } from '../name-forms'
import { makeCatalogue } from './catalogue'

/** Adds the language's words for a story. */
export const add = (data: StoryData): void => {
  addCatalogue('fa', makeCatalogue(nameForms(data, 'fa')))
}
