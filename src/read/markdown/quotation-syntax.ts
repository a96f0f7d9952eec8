import type {Processor} from 'unified'
import {directive} from 'micromark-extension-directive'
import {directiveFromMarkdown} from 'mdast-util-directive'
import type {DirectiveForms} from './directive-forms.js'

type Extension = ReturnType<typeof directive>
type ConstructRecord = NonNullable<Extension['text']>
type Construct = Exclude<NonNullable<ConstructRecord[string]>, readonly unknown[]>
type Effects = Parameters<Construct['tokenize']>[0]
type State = ReturnType<Construct['tokenize']>
type Code = Parameters<State>[0]

/** Name of the constructs that make blocks, by which they can be disabled. */
export const directiveInFlow = 'quotationInFlow'

/** How many colons a directive begins with, and what may come after its name. */
interface Opening {
  readonly construct: string
  readonly colons: (count: number) => boolean
  readonly after: (code: Code) => boolean
}

const name = 'quotation'
const colon = 58

/**
 * Adds the one directive to a processor: `:quotation[…]{…}`, `::quotation` and `:::quotation`. Every other colon stays
 * what it is without directives, so `Journalist:innen`, `10:30` and `::: note` are prose.
 */
export function quotationSyntax(this: Processor, forms: DirectiveForms = 'all'): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), onlyQuotations(directive(), forms)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown({verbose: true})]
}

function onlyQuotations(extension: Extension, forms: DirectiveForms): Extension {
  const text: Opening = {construct: 'quotationInText', colons: (count) => count === 1, after: (code) => code === 91}
  const flow: Opening = {construct: directiveInFlow, colons: (count) => count > 1, after: endsName}
  return {
    text: guardAll(extension.text ?? {}, text),
    flow: forms === 'all' ? guardAll(extension.flow ?? {}, flow) : {}
  }
}

function guardAll(constructs: ConstructRecord, opening: Opening): ConstructRecord {
  const list = [constructs[colon] ?? []].flat()
  return {[colon]: list.map((construct) => guard(construct, opening))}
}

/** The same construct, tried only where the opening and the name stand ahead. */
function guard(construct: Construct, opening: Opening): Construct {
  return {
    ...construct,
    name: opening.construct,
    tokenize(effects, ok, nok) {
      const tokenize = construct.tokenize.call(this, effects, ok, nok)
      return effects.check({partial: true, tokenize: (...rest) => lookAhead(rest, opening)}, tokenize, nok)
    }
  }
}

function lookAhead([effects, ok, nok]: readonly [Effects, State, State], opening: Opening): State {
  let colons = 0
  let length = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('data')
    return inColons(code)
  }

  function inColons(code: Code): State | undefined {
    if (code !== colon) return opening.colons(colons) ? inName(code) : leave(code, nok)
    colons++
    effects.consume(code)
    return inColons
  }

  function inName(code: Code): State | undefined {
    if (length === name.length) return leave(code, opening.after(code) ? ok : nok)
    if (code === null || code !== name.charCodeAt(length)) return leave(code, nok)
    length++
    effects.consume(code)
    return inName
  }

  function leave(code: Code, next: State): State | undefined {
    effects.exit('data')
    return next(code)
  }
}

/** Whether a name ends before this: at `[`, `{`, white space (negative: line endings and tabs) or the end of the file. */
function endsName(code: Code): boolean {
  return code === null || code < 0 || code === 32 || code === 91 || code === 123
}
