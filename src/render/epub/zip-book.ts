import {strToU8, zipSync, type Zippable} from 'fflate'

/** A file of the container with its text or bytes. */
export type BookFile = readonly [path: string, content: string | Uint8Array]

/**
 * An EPUB container (EPUB 3.3, OCF, section 4.3): `mimetype` first and stored, the rest compressed. The date of every
 * entry is the first that ZIP knows, so the bytes are the same whenever and wherever they are made.
 */
export function zipBook(files: readonly BookFile[]): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0, mtime}]}
  for (const [path, content] of files) {
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, {level: 9, mtime}]
  }
  return zipSync(entries)
}
