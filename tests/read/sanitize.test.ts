import {toHtml} from 'hast-util-to-html'
import {describe, expect, it} from 'vitest'
import {edition} from './edition.js'

const html = (markdown: string): string => toHtml(edition(markdown).root)

describe('sanitising', () => {
  it('should let nothing through that runs, embeds or styles', () => {
    const attacks = [
      '<script>alert(1)</script>',
      'a <script>alert(1)</script> b',
      '<ScRiPt\n>alert(1)</sCrIpT >',
      '<img src=x onerror=alert(1)>',
      '<p style="position:fixed" onclick="alert(1)" class="x" data-x="y">a</p>',
      '<iframe src="https://example.org"></iframe>',
      '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
      '<math><mtext><script>alert(1)</script></mtext></math>',
      '<form action="https://example.org"><input name="a"><button>b</button></form>',
      '<object data="a.swf"></object><embed src="a.swf">',
      '<style>p { color: red }</style>',
      '<template><p>x</p></template>',
      '<meta http-equiv="refresh" content="0"><link rel="stylesheet" href="a.css"><base href="https://example.org">'
    ]
    for (const attack of attacks) {
      expect(html(attack)).not.toMatch(
        /<(?:script|iframe|svg|math|form|button|object|embed|style|template|meta|link|base)/iu
      )
      expect(html(attack)).not.toMatch(/alert\(|onclick|onerror|style=|data-x/iu)
    }
  })

  it('should let no address through that runs, however it is written', () => {
    const addresses = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'java&Tab;script:alert(1)',
      'java&NewLine;script:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '&#x01;javascript:alert(1)'
    ]
    for (const address of addresses) {
      expect(html(`<a href="${address}">x</a>`)).not.toMatch(/href="[^"]*script|href="data/iu)
      expect(html(`<img src="${address}">`)).not.toMatch(/src="[^"]*script|src="data/iu)
      expect(html(`[x](<${address}>) ![y](<${address}>)`)).not.toMatch(/(?:href|src)="[^"]*(?:script|data):/iu)
    }
  })

  it('should keep the HTML of articles', () => {
    const kept = [
      '<p dir="rtl" lang="ar">a<sup>b</sup><sub>c</sub><mark>d</mark><u>e</u><small>f</small></p>',
      '<p><abbr title="x">a</abbr> <time datetime="2001-06-16">b</time> <cite>c</cite> <bdi>d</bdi> <bdo dir="ltr">e</bdo></p>',
      '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
      '<details open><summary>a</summary><p>b</p></details>',
      '<figure><img src="a.png" alt="b" width="3" height="4"><figcaption>c</figcaption></figure>',
      '<blockquote cite="https://example.org/"><p>a</p></blockquote>',
      '<p><ins>a</ins><del>b</del><s>c</s><kbd>d</kbd></p>'
    ]
    expect(kept.map(html)).toEqual(kept)
  })

  it('should keep the article where a tag that swallows what follows is not closed', () => {
    for (const tag of ['<textarea>', '<plaintext>', '<select>', '<template>', '<title>', '<svg>', '<style>', '<!--']) {
      const {segments} = edition(`Before.\n\nWith ${tag} inside.\n\nAfter.\n`)
      expect([tag, segments.at(-1)?.text]).toEqual([tag, 'After.'])
    }
  })

  it('should keep ids of authors apart from ours, and each once', () => {
    const markup = html('<p id="q-7f3k">a</p>\n\n<p id="q-7f3k">b</p>\n\n[c](#q-7f3k) [d](#none)')
    expect(markup).toBe(
      '<p id="user-content-q-7f3k">a</p>\n<p>b</p>\n<p><a href="#user-content-q-7f3k">c</a> <a href="#none">d</a></p>'
    )
  })

  it('should let nobody forge what reading marks', () => {
    const {root, segments} = edition('<div data-quotation="quotation0-0">a</div>\n\n<p data-segment="x">b</p>\n')
    expect(segments.map(({blocks}) => blocks)).toEqual([[], []])
    expect(toHtml(root)).not.toContain('data-')
  })
})
