/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [claim.id, [claim.statementLangs, claim.statementTexts], reduce(only2 = null, row2 IN COLLECT { MATCH (claim)-[report:REPORTED_IN]->(:Document) WHERE report.quote IS NOT NULL RETURN report {.quote, .quoteLang, .locator, .translationLangs, .translationTexts} } | row2), [claim.heldVerbatim, claim.heldEdtf], COLLECT {
    MATCH (claim)-[:AGAINST]->(opponent:Actor)
    WHERE opponent.level <= $clearance
    WITH opponent
    ORDER BY opponent.orderKey
    RETURN [opponent.actorKind]
  }, reduce(only3 = null, row3 IN COLLECT {
    MATCH (claim)-[:ABOUT_PLACE]->(place:Place)
    WHERE place.level <= $clearance
    RETURN [place.placeKind]
  } | row3), claim.recordedAt, CASE WHEN claim.withdrawnAt <= $knownAt THEN claim.withdrawnAt END, reduce(only4 = null, row4 IN COLLECT {
    MATCH (claim)-[:IN_DATASET]->(dataset:Dataset)
    WHERE dataset.level <= $clearance
    RETURN [dataset.title]
  } | row4)]
} | row) AS value
