MATCH (:Identifier {scheme: 'bench', value: 'source-15'})<-[:IDENTIFIED_BY]-(source:Source)
MATCH (own:Claim) WHERE own.sourceId = source.id OR own.claimantId = source.id
MATCH (own)<-[:RESTS_ON]-*(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
WITH DISTINCT claim.propositionId AS id
MATCH (proposition:Proposition {id: id})<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
RETURN id, collect(claim.id)
