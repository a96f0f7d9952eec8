import {VFile} from 'vfile'
import type {Publication} from '../../model/publication.js'
import {findImage} from '../images.js'

/** The article's images, below its folder in the output. */
export function copyImages(publication: Publication): readonly VFile[] {
  const copies = [...publication.images.keys()].flatMap((source) => {
    const image = findImage(source, publication)
    if (!image) return []
    const path = `${publication.article.slug}/${image.path}`
    return [[path, new VFile({path, value: image.file.value})] as const]
  })
  return [...new Map(copies).values()]
}
