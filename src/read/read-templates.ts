import type {VFile} from 'vfile'

/** Templates by file name, those of the files over the defaults. */
export function readTemplates(
  defaults: Readonly<Record<string, string>>,
  files: readonly VFile[]
): Readonly<Record<string, string>> {
  const own = files.map((file) => [file.basename ?? '', String(file)] as const)
  return Object.fromEntries([...Object.entries(defaults), ...own.filter(([name]) => name !== '__proto__')])
}
