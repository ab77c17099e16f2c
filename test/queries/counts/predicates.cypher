/* claimCounts */
CALL (*) {
  WITH COLLECT {
    MATCH (claim:Claim)
    WHERE claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
    WITH claim
    ORDER BY claim.orderKey
    LIMIT $examined
    RETURN claim
  } AS examined
  WITH examined, COLLECT {
    UNWIND examined[..$mostClaims] AS claim2
    WITH claim2
    WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt
    RETURN claim2
  } AS passing
  CALL (passing) {
    RETURN [] AS weighed
  }
  CALL (passing, weighed) {
    UNWIND passing AS claim3
    UNWIND [claim3.predicate] AS key
    UNWIND [claim3.polarity] AS key2
    WITH [key, key2] AS keys, null AS propositionId, null AS claimId, collect(DISTINCT claim3) AS members
    ORDER BY size(members) DESC, keys
    LIMIT $mostCounts
    RETURN collect({keys: keys, propositionId: propositionId, claimId: claimId, members: members}) AS grouped
  }
  RETURN {isCut: size(examined) > $mostClaims2, weighed: weighed, groups: grouped} AS counted
}
RETURN [] AS found, {
  isCut: counted.isCut OR size(counted.weighed) > $mostPropositions,
  claimantIds: [],
  groups: COLLECT {
    UNWIND counted.groups AS group
    WITH group, group.keys AS keys2, group.members AS members2
    RETURN {
      keys: keys2, propositionId: group.propositionId, claimId: group.claimId, labels: [null, null], claims: size(members2),
      propositions: size(COLLECT { UNWIND members2 AS member RETURN DISTINCT member.propositionId }),
      samples: [COLLECT {
                UNWIND members2 AS member2
                WITH member2
                WHERE member2.orderKey > $after
                WITH member2
                ORDER BY member2.orderKey
                LIMIT $limit
                RETURN {key: member2.orderKey, items: [[[member2.statementLangs, member2.statementTexts]]]}
              }]
    }
  },
  propositions: []
} AS value
