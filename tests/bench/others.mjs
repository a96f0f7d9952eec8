/** Teaches how words are translated by all pairs but one: the gold articles, the sample and the annotated news in the same two languages. */
import {VFile} from 'vfile'
import {readPairs} from './faults/pairs.mjs'

/** Makes a function from a pair's name and locales to its `lexicons`, an option of `alignArticle`; pairs of the same story are left out. */
export function createTeacher({readEdition, alignArticle, learnLexicon}) {
  const read = ({path: file, locale, text}, form) => readEdition(new VFile({path: file, value: text}), {form, locale})
  const languageOf = (locale) => new Intl.Locale(locale).language
  const keyOf = (source, target) => `${languageOf(source)} ${languageOf(target)}`
  const storyOf = (name) => name.split('.')[0]
  const known = new Map()
  const bitexts = readPairs({readEdition, alignArticle}).map(({name, source, target}) => {
    const editions = [read(source, 'source'), read(target, 'document')]
    const article = {slug: name, source: editions[0], translations: [editions[1]], documents: [], messages: []}
    return {story: storyOf(name), key: keyOf(source.locale, target.locale), align: () => alignArticle(article)[0]}
  })
  const align = (pair) => {
    if (!known.has(pair)) known.set(pair, pair.align())
    return known.get(pair)
  }
  return (name, source, target) => {
    const others = bitexts.filter(({story, key}) => story !== storyOf(name) && key === keyOf(source, target))
    return new Map([[target, learnLexicon(others.map(align))]])
  }
}
