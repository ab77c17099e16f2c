/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN {id: claim.id, statement: [claim.statementLangs, claim.statementTexts], quote: reduce(only2 = null, row2 IN COLLECT { MATCH (claim)-[report:REPORTED_IN]->(:Document) WHERE report.quote IS NOT NULL RETURN report {.quote, .quoteLang, .locator, .translationLangs, .translationTexts} } | row2), heldDuring: [claim.heldVerbatim, claim.heldEdtf], against: COLLECT {
    MATCH (claim)-[:AGAINST]->(opponent:Actor)
    WHERE opponent.level <= $clearance
    WITH opponent
    ORDER BY opponent.orderKey
    RETURN {actorKind: opponent.actorKind}
  }, place: reduce(only3 = null, row3 IN COLLECT {
    MATCH (claim)-[:ABOUT_PLACE]->(place:Place)
    WHERE place.level <= $clearance
    RETURN {placeKind: place.placeKind}
  } | row3), recordedAt: claim.recordedAt, withdrawnAt: CASE WHEN claim.withdrawnAt <= $knownAt THEN claim.withdrawnAt END, dataset: reduce(only4 = null, row4 IN COLLECT {
    MATCH (claim)-[:IN_DATASET]->(dataset:Dataset)
    WHERE dataset.level <= $clearance
    RETURN {title: dataset.title}
  } | row4)}
} | row) AS value
