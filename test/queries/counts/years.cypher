/* claimCounts */
WITH COLLECT {
  UNWIND $filterSubjectsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Entity)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterSubjectsFound
WITH filterSubjectsFound, reduce(all = [], x IN filterSubjectsFound | all + x.ids) AS filterSubjects
CALL (*) {
  WITH COLLECT {
    UNWIND filterSubjects AS one
    UNWIND COLLECT {
      MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(claim:Claim)
      WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND about.key > ''
      WITH claim
      ORDER BY about.entityId, about.key
      LIMIT $examined
      RETURN claim
    } AS claim
    WITH DISTINCT claim
    ORDER BY claim.orderKey
    LIMIT $examined
    RETURN claim
  } AS examined
  WITH examined, COLLECT {
    UNWIND examined[..$mostClaims] AS claim2
    WITH claim2
    WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.subjectId IN filterSubjects
    RETURN claim2
  } AS passing
  CALL (passing) {
    RETURN [] AS weighed
  }
  CALL (passing, weighed) {
    UNWIND passing AS claim3
    UNWIND [claim3.claimantId] AS key
    UNWIND CASE WHEN claim3.heldSpans IS NULL THEN [''] ELSE reduce(years = [], i IN range(0, size(claim3.heldSpans) - 1, 2) | years + head([last IN [CASE
      WHEN claim3.heldSpans[i + 1] < $maxDay THEN (date('1970-01-01') + duration({days: claim3.heldSpans[i + 1]})).year
      WHEN claim3.heldSpans[i] > $minDay THEN CASE WHEN (date('1970-01-01') + duration({days: claim3.heldSpans[i]})).year > $thisYear THEN (date('1970-01-01') + duration({days: claim3.heldSpans[i]})).year ELSE $thisYear END
    END] |
      CASE WHEN last IS NULL THEN [''] ELSE [year IN range(CASE WHEN claim3.heldSpans[i] > $minDay THEN CASE WHEN (date('1970-01-01') + duration({days: claim3.heldSpans[i]})).year > last - $moreYears THEN (date('1970-01-01') + duration({days: claim3.heldSpans[i]})).year ELSE last - $moreYears END ELSE last END, last) | toString(year)] END
    ])) END AS key2
    WITH [key, key2] AS keys, null AS propositionId, null AS claimId, collect(DISTINCT claim3) AS members
    ORDER BY size(members) DESC, keys
    LIMIT $mostCounts
    RETURN collect({keys: keys, propositionId: propositionId, claimId: claimId, members: members}) AS grouped
  }
  RETURN {isCut: size(examined) > $mostClaims2, weighed: weighed, groups: grouped} AS counted
}
RETURN [[x IN filterSubjectsFound | x.ref]] AS found, {
  isCut: counted.isCut OR size(counted.weighed) > $mostPropositions,
  claimantIds: [],
  groups: COLLECT {
    UNWIND counted.groups AS group
    WITH group, group.keys AS keys2, group.members AS members2
    RETURN {
      keys: keys2, propositionId: group.propositionId, claimId: group.claimId, labels: [{
        names: COLLECT {
          MATCH (node2:Node {id: keys2[0]})-[:NAMED]->(name:Name)
          WHERE node2.level <= $clearance AND name.level <= $clearance
          WITH name
          ORDER BY name.position
          RETURN name {.value, .lang, .kind}
        },
        title: reduce(only = null, row IN COLLECT { MATCH (dataset:Dataset:Node {id: keys2[0]}) WHERE dataset.level <= $clearance RETURN dataset.title } | row),
        value: null
      }, null], claims: size(members2),
      propositions: size(COLLECT { UNWIND members2 AS member RETURN DISTINCT member.propositionId }),
      samples: []
    }
  },
  propositions: []
} AS value
