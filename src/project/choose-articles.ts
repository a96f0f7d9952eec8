import path from 'node:path'
import {createFailure} from './failure.js'
import type {ArticleFiles, Project} from './project.js'
import {suggest} from './suggest.js'

/**
 * The articles of the slugs given, in the project's order; all of them where none is given. A path of an article is
 * taken for its slug (`content/brdo/index.md`). Throws a `Failure` for a slug that is none.
 */
export function chooseArticles(project: Project, slugs: readonly string[] = []): readonly ArticleFiles[] {
  const known = project.articles.map(({slug}) => slug)
  const chosen = new Set(slugs.map((name) => chooseSlug(name, project.content, known)))
  return chosen.size === 0 ? project.articles : project.articles.filter(({slug}) => chosen.has(slug))
}

function chooseSlug(name: string, content: string, known: readonly string[]): string {
  const relative = path.posix.normalize(name.replaceAll('\\', '/')).replace(/\/(index(\.[^/]+)?\.md)?$/u, '')
  const slug = relative.startsWith(`${content}/`) ? relative.slice(content.length + 1) : relative
  if (known.includes(slug)) return slug
  const isOutside = slug === '..' || slug.startsWith('../') || path.posix.isAbsolute(slug)
  const meant = suggest(slug, known)
  throw createFailure(
    `Unexpected article \`${name}\`, expected ${isOutside ? `the slug of one inside \`${content}\`` : 'the slug of one'}`,
    {note: meant === undefined ? listed(known, content) : `Did you mean \`${meant}\`?`}
  )
}

function listed(known: readonly string[], content: string): string {
  if (known.length === 0) return `There is none yet: put one at \`${content}/<slug>/index.md\`.`
  const shown = known.slice(0, 10).map((slug) => `\`${slug}\``)
  return `There ${known.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${known.length > 10 ? ', …' : ''}.`
}
