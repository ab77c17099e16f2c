/* claims */
WITH COLLECT {
  UNWIND $filterDocumentsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Document)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterDocumentsFound,
COLLECT {
  UNWIND $filterSubjectsIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Entity)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS filterSubjectsFound,
COLLECT {
  UNWIND $filterObjectsIdentifiers AS ref3
  MATCH (:Identifier {scheme: ref3.scheme, value: ref3.value})<-[:IDENTIFIED_BY]-(node3:Entity)
  WHERE node3.level <= $clearance
  RETURN {ref: ref3.ref, ids: [node3.id]}
} AS filterObjectsFound
WITH filterDocumentsFound, reduce(all = [], x IN filterDocumentsFound | all + x.ids) AS filterDocuments, filterSubjectsFound, reduce(all = [], x IN filterSubjectsFound | all + x.ids) AS filterSubjects, filterObjectsFound, reduce(all = [], x IN filterObjectsFound | all + x.ids) AS filterObjects
RETURN [[x IN filterDocumentsFound | x.ref], [x IN filterSubjectsFound | x.ref], [x IN filterObjectsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterDocuments AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {documentId: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.modality IN $modalities AND claim.documentId IN filterDocuments AND claim.subjectId IN filterSubjects AND claim.objectId IN filterObjects AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.documentId, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}, total: COUNT {
  UNWIND filterDocuments AS one2
  MATCH (claim2:Claim {documentId: one2} WHERE claim2.orderKey IS NOT NULL)
  WITH DISTINCT claim2
  WHERE claim2.level <= $clearance AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.modality IN $modalities AND claim2.documentId IN filterDocuments AND claim2.subjectId IN filterSubjects AND claim2.objectId IN filterObjects
  RETURN claim2
}} AS value

/* claims */
WITH COLLECT {
  UNWIND $filterClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS filterClaimantsFound
WITH filterClaimantsFound, reduce(all = [], x IN filterClaimantsFound | all + x.ids) AS filterClaimants
RETURN [[x IN filterClaimantsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterClaimants AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {claimantId: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.predicate IN $predicates AND claim.polarity = $polarity AND claim.claimantId IN filterClaimants AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.claimantId, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
