import {imageSize} from 'image-size'
import type {VFile} from 'vfile'
import type {Publication} from '../model/publication.js'
import {imagePath} from './addresses.js'

/** An image that is there. */
export interface PublishedImage {
  readonly file: VFile
  /** Below the article's folder. */
  readonly path: string
  /** CSS pixels; absent where the file does not say. */
  readonly size?: {readonly width: number; readonly height: number}
}

/** An image of the article by the address that the article writes; undefined where it is not there or leads out of the article's folder. */
export function findImage(source: string, {images}: Publication): PublishedImage | undefined {
  const path = imagePath(source)
  if (path === undefined) return undefined
  const file = images.get(source) ?? images.get(path)
  if (!file) return undefined
  const size = sizeOf(file)
  return {file, path, ...(size && {size})}
}

/** Whether an address is on the web: such an image is shown from there. */
export function isRemote(source: string): boolean {
  return /^https?:\/\//iu.test(source)
}

function sizeOf({value}: VFile): PublishedImage['size'] | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  try {
    const {width, height} = imageSize(value)
    return {width, height}
  } catch {
    return undefined
  }
}
