import type {Locale} from '../model/locale.js'

/** Why a slug cannot be one, in words that follow *expected*; `undefined` where it can. See “A project on disk” in the readme. */
export function slugProblem(slug: string, locales: readonly Locale[]): string | undefined {
  const parts = slug.split('/')
  const [first = ''] = parts
  if (slug === '' || parts.includes('')) return 'a folder of its own for each article'
  if (parts.some((part) => part.startsWith('.'))) return 'no part that begins with a dot'
  if (/[\\\p{Cc}]/u.test(slug)) return 'no backslash and no control character'
  if (slug.includes('+')) return 'no `+`, which names the editions that stand side by side'
  if (['report', 'lib', 'site'].includes(first)) return `another name, as \`${first}\` is kept for Quoin's own pages`
  const part = parts.find((name) => ['documents', 'chapters'].includes(name) || locales.includes(name))
  return part === undefined ? undefined : `no folder named \`${part}\`, which has a meaning of its own`
}
