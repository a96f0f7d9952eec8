import type {Command} from 'commander'
import type {AlignedFiles} from '../../node.js'
import {createPaint, type Paint} from '../paint.js'
import {printable, printMessages} from '../print-messages.js'
import type {Session} from '../session.js'

interface AlignFlags {
  readonly sourceLocale?: string
  readonly targetLocale?: string
  readonly json?: true
  readonly explain?: true
}

/** `quoin align <source.md> <target.md>` */
export function addAlign(program: Command, session: Session): void {
  program
    .command('align')
    .description('align the quotations of two documents; no project is needed')
    .argument('<source.md>', 'the original')
    .argument('<target.md>', 'its translation')
    .option('--source-locale <locale>', 'language of the original; default: `lang` in its front matter, else its name')
    .option('--target-locale <locale>', 'language of the translation; likewise')
    .option('--json', 'print segments, quotations, links and messages as JSON')
    .option('--explain', 'say what speaks for and against each link')
    .action(async (source: string, target: string, {json, explain, ...locales}: AlignFlags) => {
      const {alignFiles} = await import('../../node.js')
      const aligned = await alignFiles(source, target, {
        ...locales,
        cwd: session.cwd,
        explain: explain === true ? 'yes' : 'no'
      })
      if (json) session.stdout.write(`${JSON.stringify(aligned, null, 2)}\n`)
      else print(session, aligned)
    })
}

function print(session: Session, aligned: AlignedFiles): void {
  const {stdout, env} = session
  const paint = createPaint(stdout, env)
  for (const link of aligned.quotations) {
    stdout.write(`${head(link, paint)}\n`)
    for (const side of ['source', 'target'] as const)
      for (const id of link[side]) stdout.write(words(aligned[side], id))
    if ('evidence' in link) stdout.write(explain(link, aligned))
  }
  printMessages(session, aligned.messages)
}

type Link = AlignedFiles['quotations'][number]
type ExplainedLink = Extract<Link, {evidence: unknown}>

/** The weight of each piece of evidence (log odds), then what else was in question and how probable that is. */
function explain({evidence, runnerUp}: ExplainedLink, {source, target}: AlignedFiles): string {
  const weights = evidence.map(({name, weight}) => `    ${weight.toFixed(2).padStart(6)} ${printable(name)}\n`).join('')
  if (runnerUp === null) return `${weights}           nothing else in question\n`
  const {score} = runnerUp
  const sides = [...runnerUp.source.map((id) => words(source, id)), ...runnerUp.target.map((id) => words(target, id))]
  const alone = runnerUp.source.length === 0 || runnerUp.target.length === 0 ? ' no counterpart' : ''
  return `${weights}    ${score.toFixed(2).padStart(6)} runner-up:${alone}\n${sides.map((side) => `         ${side}`).join('')}`
}

function head({source, target, score, by, sure}: Link, paint: Paint): string {
  if (target.length === 0) return paint('error', 'only in the source')
  if (source.length === 0) return paint('error', 'only in the translation')
  return paint(sure ? 'success' : 'warning', `${sure ? 'sure' : 'unsure'} ${score.toFixed(2)} by ${by}`)
}

function words({path, locale, quotations}: AlignedFiles['source'], id: string): string {
  const quotation = quotations.find((candidate) => candidate.id === id)
  const start = quotation?.parts[0]?.start
  const place = start === undefined ? path : `${path}:${String(start.line)}:${String(start.column)}`
  return `  ${printable(place)} ${locale} ${printable(quotation?.text ?? id)}\n`
}
