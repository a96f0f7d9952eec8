import {data} from '../index.js'
import type {Writer} from '../model/publication.js'
import type {Format} from '../model/settings.js'
import {loadFonts} from './load-fonts.js'
import type {Project} from './project.js'

/** The writers of the formats; the data that goes with every article is always written. */
export async function chooseWriters(project: Project, formats: readonly Format[]): Promise<readonly Writer[]> {
  const chosen = formats.flatMap((format) => writers[format]?.(project) ?? [])
  return [...(await Promise.all(chosen)), data()]
}

/** The table of formats: a new one is a line here. Each is loaded when it is asked for. */
const writers: Readonly<Partial<Record<Format, (project: Project) => Promise<Writer>>>> = {
  html: async () => (await import('../render/html/html.js')).html(),
  epub: async () => (await import('../render/epub/epub.js')).epub(),
  pdf: async (project) => {
    const {pdf} = await import('../pdf.js')
    return pdf({fonts: await loadFonts({directory: project.directory, fonts: project.settings.fonts})})
  }
}
