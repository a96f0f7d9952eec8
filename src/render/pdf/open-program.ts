import type {FontProgram} from './font-program.js'
import {postscriptProgram} from './postscript-program.js'
import {readTables} from './sfnt.js'
import {truetypeProgram} from './truetype-program.js'

/** Opens a font to be embedded, from its file. */
export async function openProgram(bytes: Uint8Array): Promise<FontProgram> {
  const tables = readTables(bytes)
  return tables.has('glyf') ? truetypeProgram(tables) : postscriptProgram(bytes, tables)
}
