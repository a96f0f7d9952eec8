import type {Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {VFileMessage} from 'vfile-message'
import type {Edition} from '../../model/edition.js'
import {createMessage} from '../../model/message.js'
import type {Publication} from '../../model/publication.js'
import {findImage, isRemote} from '../images.js'

/** `image-missing` for each image of an edition that is not there, once. */
export function missingImages(edition: Edition, publication: Publication): readonly VFileMessage[] {
  const sources = new Map<string, Root['position']>()
  const leading = edition.frontMatter.image?.src
  if (leading !== undefined) sources.set(leading, undefined)
  visit(edition.root, 'element', ({tagName, properties, position}) => {
    const source = properties['src']
    if (tagName === 'img' && typeof source === 'string' && !sources.has(source)) sources.set(source, position)
  })
  return [...sources]
    .filter(([source]) => !isRemote(source) && !findImage(source, publication))
    .map(([source, place]) =>
      createMessage({
        ruleId: 'image-missing',
        reason: `Unexpected image \`${source}\` that is not there, expected a file in the article’s folder`,
        file: edition.file.path,
        place,
        locale: edition.locale,
        actual: source,
        note: 'Put the file there, or correct the address; its alternative text is shown instead.'
      })
    )
}
