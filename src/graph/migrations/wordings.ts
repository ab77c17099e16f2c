import type { Migration } from './migration.ts'

/**
 * The wording of a value moves from the proposition to its claims. Which of them worded it is not known: those of the
 * highest level get it, so that it shows to nobody who might not have been meant to read it.
 */
export const wordings: Migration = {
  version: 9,
  name: 'wordings',
  statements: [
    `
MATCH (proposition:Proposition) WHERE proposition.valueTexts IS NOT NULL
WITH proposition LIMIT 10000
FOREACH (claim IN CASE WHEN proposition.valueKey IS NULL THEN [] ELSE COLLECT {
  MATCH (proposition)<-[:STATES]-(claim:Claim)
  WHERE NOT EXISTS { MATCH (proposition)<-[:STATES]-(higher:Claim) WHERE higher.level > claim.level }
  RETURN claim
} END | SET claim.valueLangs = proposition.valueLangs, claim.valueTexts = proposition.valueTexts)
SET proposition.valueLangs = null, proposition.valueTexts = null
RETURN count(*) = 10000 AS more`,
  ],
}
