import {describe, expect, it} from 'vitest'
import * as core from '../src/index.js'
import * as node from '../src/node.js'
import * as pdf from '../src/pdf.js'

describe('the public API', () => {
  it('should expose the names of the pure core', () => {
    expect(Object.keys(core).sort()).toEqual([
      'alignArticle',
      'alignQuotations',
      'alignSegments',
      'alignedQuotations',
      'checkArticle',
      'checkTerms',
      'data',
      'defaultSettings',
      'epub',
      'findQuotations',
      'html',
      'indexEntry',
      'learnLexicon',
      'publish',
      'publishArticle',
      'readArticle',
      'readEdition',
      'readLocale',
      'recordDecisions',
      'remarkQuotations',
      'rules',
      'serializeLedger',
      'siteIndex',
      'translatedQuotations',
      'updateLedger'
    ])
  })

  it('should expose the writer of handouts', () => {
    expect(Object.keys(pdf).sort()).toEqual(['fontPackages', 'pdf'])
  })

  it('should expose projects on disk', () => {
    expect(Object.keys(node).sort()).toEqual([
      'acceptQuotations',
      'alignFiles',
      'buildProject',
      'checkProject',
      'initProject',
      'isFailure',
      'loadFonts',
      'loadProject',
      'messageRecord',
      'statusProject',
      'syncProject'
    ])
  })
})
