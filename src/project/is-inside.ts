import path from 'node:path'

/** Whether a path is a folder or lies in it. Both are absolute, and real where symbolic links matter. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
