/** An article with everything that a handout can hold, and its Arabic translation: our own words. */
import {VFile} from 'vfile'
import type {Publication, Writer} from '../../../src/model/publication.js'
import type {Settings} from '../../../src/model/settings.js'
import {defaultSettings} from '../../../src/model/settings.js'
import {publish} from '../../../src/pipeline.js'
import {makePng, pngChunk} from './test-png.js'

const english = `---
title: "Bread & \\<Roses> \u{20BB7}"
description: All that a handout can hold, & a little more.
lang: en
date: 2026-01-12
modified: 2026-02-03
authors: [A. Writer, "B <b@example.org> Writer"]
image: {src: images/clear.png, alt: A square & its shadow, caption: The square., credit: Nobody}
---

"We feel left out," she said.[^one] She went on: "They called it ‘bread & roses’, which is *not* what we said."[^two] There is <span lang="ar">خبز وورد</span> in it, <q lang="fr">du pain et des roses</q>, and <em lang="uk">хліб і троянди</em>.

#### A heading that skips ranks

> You made an important statement. It runs over more than one paragraph.
>
> And here it ends, with [a link to the record](https://example.org/record?a=1&b=(2)).
>
> — Anna Nowak

1. first
   - inner *one*
   - inner two

     with a second paragraph
     1. deeper
     2. still deeper
2. second
3. third with \`code\`

- [x] done
- [ ] not done

## Tables

| Stage | Words | Number |
| --- | :-: | --: |
| Room | “none” | 1 |
| Record | "left out" | 2 |

<table>
<caption>Who said what</caption>
<thead>
<tr><th rowspan="2">Speaker</th><th colspan="2">Words</th></tr>
<tr><th>spoken</th><th>printed</th></tr>
</thead>
<tbody>
<tr><th>Anna</th><td>bread</td><td>bread and roses</td></tr>
<tr><th>Boris</th><td colspan="2">nothing at all</td></tr>
<tr><th>Clara</th><td rowspan="2">the same</td><td>one</td></tr>
<tr><th>Dmitri</th><td>two</td></tr>
</tbody>
</table>

![A picture of sixteen bits](images/deep.png)

<figure><img src="images/palette.png" alt="Two colours"><figcaption>Two colours, one of them clear.</figcaption></figure>

### Code and more

\`\`\`js
if (a < b) {
  return '"quoted"'
}
\`\`\`

<dl><dt>bread</dt><dd>what we eat</dd><dt>roses</dt><dd>what we also want</dd></dl>

<details><summary>More</summary><p>See <a href="#tables">the tables</a>, [below](#user-content-fn-1), and a very long address: <a href="https://example.org/a/very/long/address/that/goes/over/more/than/one/line/of/the/page/and/still/goes/on">a link whose words are so many that they go over the end of a line and begin the next one as well</a>.</p></details>

A line<br>and the next. H<sub>2</sub>O and E = mc<sup>2</sup>. Office affairs: ﬁnd ﬂour.

---

${'A paragraph that fills pages, so that headings, notes and tables stand on more than one. '.repeat(40)}

## The last heading

The end.

[^one]: A note with *emphasis* and [a link](https://example.org/note).
[^two]: Another note.

    With two paragraphs.
`

const arabic = `---
title: خبز وورود & \\<اختبار>
lang: ar
image: {src: images/clear.png, alt: مربع وظله, caption: المربع.}
---

قالت: «نشعر بأننا متروكون».[^one] ثم أضافت: «سموها ‹خبزًا وورودًا›، وليس هذا ما قلناه».[^two] وفيها كلمة <span lang="en">bread</span> و NATO في عام 2001.

## جداول

| المرحلة | الكلمات |
| --- | --- |
| الغرفة | لا شيء |

> لقد أدليت بتصريح مهم.
>
> — آنا نوفاك

1. أول
2. ثان
   - داخلي

![صورة](images/deep.png)

[^one]: حاشية مع [رابط](https://example.org/note).
[^two]: حاشية أخرى.
`

const images: Readonly<Record<string, Uint8Array>> = {
  'images/clear.png': makePng({
    width: 16,
    height: 16,
    colour: 6,
    rows: Array.from({length: 16}, (_, row) => [
      0,
      ...Array.from({length: 16}, () => [200, 40, 40, row * 16]).flat()
    ]).flat()
  }),
  'images/deep.png': makePng({
    width: 8,
    height: 8,
    colour: 0,
    bits: 16,
    rows: Array.from({length: 8}, (_, row) => [0, ...Array.from({length: 8}, () => [row * 30, 0]).flat()]).flat()
  }),
  'images/palette.png': makePng({
    width: 8,
    height: 8,
    colour: 3,
    more: [...pngChunk('PLTE', [220, 30, 30, 30, 30, 220]), ...pngChunk('tRNS', [0])],
    rows: Array.from({length: 8}, (_, row) => [0, ...Array.from({length: 8}, (_, column) => (row + column) % 2)]).flat()
  })
}

/** Publishes the article in English, Arabic, and the two side by side. */
export async function publishStress(writer: Writer, page: Partial<Settings['page']> = {}): Promise<Publication> {
  const file = (name: string, value: string | Uint8Array): VFile => new VFile({path: `content/stress/${name}`, value})
  return publish(
    {
      source: file('index.md', english),
      translations: [file('index.ar.md', arabic)],
      images: Object.entries(images).map(([name, value]) => file(name, value))
    },
    {
      writers: [writer],
      settings: {
        sets: [
          ['en', 'ar'],
          ['ar', 'en']
        ],
        page: {...defaultSettings.page, ...page}
      }
    }
  )
}
