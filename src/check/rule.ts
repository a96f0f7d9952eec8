import type {Finding, Severity} from '../model/message.js'
import type {CheckContext} from './check-context.js'

/** What a rule found; the runner adds the rule's id. */
export type RuleFinding = Omit<Finding, 'ruleId'>

/** A rule is a value: Quoin's own stand in a table, a caller may bring others. */
export interface Rule {
  readonly id: string
  /** Default: the severity of the model's table, `warning` for a rule that is not in it. */
  readonly severity?: Severity
  readonly check: (context: CheckContext) => Iterable<RuleFinding>
}
