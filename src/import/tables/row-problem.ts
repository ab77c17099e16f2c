/** Why a row cannot be taken: a sentence that names the column and what stands in it. */
export class RowProblem extends Error {}
