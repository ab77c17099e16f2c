import type { Late, RequestValues } from './request-values.ts'
import type { Fragment, Variable } from './text/fragment.ts'

/**
 * What to fetch for one field of the response, as a frozen value. A plan is compiled into one expression of Cypher over the node that
 * its parent is bound to, and it decodes what that expression gives into the value that the response holds. It serves many requests:
 * what differs between them is read from the request.
 */
export type FieldPlan = ColumnPlan | RelatedPlan | PagePlan | DerivedPlan | ShapePlan

/** A value read from the node at hand. */
export interface ColumnPlan {
  readonly kind: 'column'
  readonly label: string
  /** Of a root field: clauses before the row, for what Neo4j cannot aggregate within an expression. */
  readonly first?: Fragment
  readonly read: (node: Variable) => Fragment
  readonly decode: (raw: unknown, request: RequestValues) => unknown
  /** Plans that `read` compiles within; only printing looks at them here. */
  readonly parts?: readonly PlanPart[]
  /** What `read` looks at beside the node at hand; only the estimate of what an operation costs looks at it. */
  readonly effort?: readonly Effort[]
}

export interface PlanPart {
  readonly label: string
  readonly plan: FieldPlan | ItemPlan
}

/** Rows that are read for a value, for each node to which it belongs. */
export interface Effort {
  readonly rows: number | Late<number>
  /** The type of which they are: there are no more of them than of that. */
  readonly of?: string
  /** What is read of each. */
  readonly each?: readonly (FieldPlan | ItemPlan)[]
}

/** How nodes are found. Whatever a viewer may not see is left out by `where`, at every node that the pattern names. */
export interface Match {
  /** The pattern of a MATCH that leads from the node at hand to the one sought. */
  readonly pattern: (from: Variable, to: Variable) => Fragment
  readonly where: (to: Variable, from: Variable) => readonly Fragment[]
  /** Set where the pattern may reach one node several times: then `where` knows the node alone, not how it was reached. */
  readonly distinct?: boolean
}

/** Nodes reached from the node at hand; the first of them where `many` is false. */
export interface RelatedPlan {
  readonly kind: 'related'
  readonly label: string
  readonly many: boolean
  readonly hint: string
  readonly match: Match
  readonly orderBy?: (to: Variable) => Fragment
  readonly limit?: Fragment
  readonly item: ItemPlan
  readonly decode?: (raw: unknown, request: RequestValues) => unknown
}

/** A page of nodes by a unique, ascending key that is never empty. */
export interface PagePlan {
  readonly kind: 'page'
  readonly label: string
  readonly hint: string
  readonly match: Match
  /** Values from each of which `match` leads to nodes of the list, where it does not begin at the node at hand. */
  readonly each?: Fragment
  readonly key: (to: Variable) => Fragment
  /** Where an index holds the nodes that `match` finds in their order: the page needs no sort. */
  readonly index?: (to: Variable) => IndexedOrder
  /** What the list hangs on, by an id that its cursors carry; null for a list of the root. */
  readonly owner: ((from: Variable) => Fragment) | null
  /** The key of the last node of the page before; '' for the first page. */
  readonly after: Late<string>
  /** How many nodes are looked at: one more than the page holds, so that it knows of a next one. */
  readonly limit: Late<number>
  readonly items: readonly ItemPlan[]
  readonly counted: boolean
  /** Whether a cursor may be asked for, which takes the key of a row. */
  readonly keyed: boolean
  readonly only?: DerivedCondition
  readonly witnessed?: WitnessedCondition
  readonly decode: (page: DecodedPage, request: RequestValues) => unknown
}

/** The properties of an index, in its order: what all nodes found share, if anything, and their key. */
export interface IndexedOrder {
  readonly shared: Fragment | null
  readonly key: Fragment
}

/** Before the name of what several fields of a shape are computed from, in the key under which the shape holds it: no response key has a colon. */
export const NEED = 'need:'
export const keyOfNeed = (name: string): string => `${NEED}${name}`

/** A condition on the nodes of a page that takes more than the statement to decide. */
export interface DerivedCondition {
  /** Where this is false the condition holds for certain; null where it never is. */
  readonly doubtful: ((to: Variable, from: Variable) => Fragment) | null
  /** What decides in the other cases. */
  readonly evidence: ItemPlan
  /** Whether the first item of a row holds all that `evidence` does, so that nothing more is read of a row to decide. */
  readonly isShown?: boolean
  readonly holds: (evidence: unknown) => boolean
}

/** A condition on the nodes of a page that others bear out, which takes more than the statement to tell of them. */
export interface WitnessedCondition {
  /** Who may bear it out, and what each of them has to be weighed by. */
  readonly witnesses: (to: Variable, from: Variable) => Fragment
  /** What the witnesses of all nodes are weighed by, each thing read once. */
  readonly evidence: {
    /** MATCHes it, from the list of what `witnesses` gives of each node. */
    readonly match: (witnesses: Fragment, to: Variable) => Fragment
    readonly key: (to: Variable) => Fragment
    readonly item: ItemPlan
  }
  readonly holds: (witnesses: unknown, evidence: ReadonlyMap<string, unknown>, request: RequestValues) => boolean
}

export interface DecodedPage {
  readonly owner: string | null
  readonly rows: readonly { readonly key: string; readonly items: readonly unknown[] }[]
  /** The key up to which was looked, where there may be more behind it that was not; else null. */
  readonly cutAt: string | null
  readonly total: number | null
}

/** Computed from what the object's needs fetched. */
export interface DerivedPlan {
  readonly kind: 'derived'
  readonly label: string
  readonly finish: (needs: Needs, request: RequestValues) => unknown
}

export type Needs = Readonly<Record<string, unknown>>

/** A map over the node at hand: the fields of the response, and the needs from which some of them are computed. */
export interface ShapePlan {
  readonly kind: 'shape'
  readonly type: string
  readonly fields: Readonly<Record<string, FieldPlan>>
  readonly needs: Readonly<Record<string, FieldPlan>>
}

/** The shape of a node by its label, where a field's type is abstract. */
export interface ChoicePlan {
  readonly kind: 'choice'
  readonly shapes: readonly ShapePlan[]
}

export type ItemPlan = ShapePlan | ChoicePlan | ColumnPlan

/** References of an argument, resolved at the head of the statement. */
export interface RefsPlan {
  readonly argument: string
  readonly refs: Late<readonly string[]>
  readonly found: Variable
  readonly ids: Variable
  readonly read: Fragment
}

/** A whole statement: one root field. */
export interface StatementPlan {
  readonly name: string
  readonly refs: readonly RefsPlan[]
  readonly root: FieldPlan
}
