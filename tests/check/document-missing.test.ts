import {describe, expect, it} from 'vitest'
import {article, edition, record} from './build.js'
import {report} from './report.js'

const documents = {
  record: {lang: 'en', speakers: []},
  other: {file: 'papers/other.txt', speakers: []},
  third: {speakers: []}
}

describe('documentMissing', () => {
  it('should report records without text at their keys', () => {
    const source = edition('en', ['---', 'documents:', '  record:', '---'], {form: 'source', frontMatter: {documents}})
    expect(report(article(source, []), [])).toEqual([
      'index.en.md:1:1 error Unexpected missing text of the document `other`, expected `papers/other.txt` (document-missing)',
      'index.en.md:1:1 error Unexpected missing text of the document `third`, expected `documents/third.<locale>.txt` (document-missing)',
      'index.en.md:5:3 error Unexpected missing text of the document `record`, expected `documents/record.en.txt` (document-missing)'
    ])
  })

  it('should be silent where the text is there, and on translations', () => {
    const source = edition('en', [], {form: 'source', frontMatter: {documents: {record: documents.record}}})
    const target = edition('uk', [], {frontMatter: {documents}})
    expect(report(article(source, [target], {documents: [record('en', 'Text.')]}), [])).toEqual([])
  })
})
