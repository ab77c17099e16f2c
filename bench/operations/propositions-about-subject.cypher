MATCH (:Identifier {scheme: 'bench', value: 'actor-800'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[:SUBJECT]-(proposition:Proposition)
WHERE proposition.level <= $clearance AND EXISTS {
  MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.subjectId = actor.id AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
}
WITH proposition ORDER BY proposition.orderKey
RETURN count(*), collect([proposition.id, proposition.predicate])[..21]
