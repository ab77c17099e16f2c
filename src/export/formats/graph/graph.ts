export type AttributeType = 'string' | 'int' | 'double'

/** What nodes or edges may bear, told beforehand as both formats want it. */
export type AttributeTypes = Readonly<Record<string, AttributeType>>

export type Attributes<Types extends AttributeTypes = AttributeTypes> = Readonly<
  Partial<Record<keyof Types, string | number>>
>

/** A graph as both GraphML and GEXF can say it: no edge leads to an edge, and no attribute is a list. */
export interface Graph {
  readonly nodeAttributes: AttributeTypes
  readonly edgeAttributes: AttributeTypes
  readonly nodes: () => AsyncIterable<GraphNode>
  readonly edges: () => AsyncIterable<GraphEdge>
}

export interface GraphNode {
  /** The reference of the record. */
  readonly id: string
  readonly label: string
  readonly attributes: Attributes
  readonly period?: Period
}

export interface GraphEdge {
  readonly source: string
  readonly target: string
  /** What tells it from other edges between the same two. */
  readonly kind: string
  readonly undirected?: boolean
  readonly attributes: Attributes
  readonly period?: Period
}

/** First and last day, `YYYY-MM-DD`; null is open or unknown. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}
