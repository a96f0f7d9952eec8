import type {Edition} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import {bylineOf} from '../byline.js'

/** When the edition was last changed, to the second, in UTC: `modified`, else `date`, else the settings' epoch, else 1980. */
export function bookDate(edition: Edition, publication: Publication): string {
  const {modified, date} = bylineOf(edition, publication)
  const written = new Date(modified ?? date ?? publication.settings.epoch ?? Date.UTC(1980, 0, 1))
  const known = Number.isNaN(written.getTime()) ? new Date(Date.UTC(1980, 0, 1)) : written
  return known.toISOString().replace(/\.\d+Z$/u, 'Z')
}
