/* incident */
WITH COLLECT {
  UNWIND $datasetsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Dataset)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS datasetsFound
WITH datasetsFound, reduce(all = [], x IN datasetsFound | all + x.ids) AS datasets
RETURN [[x IN datasetsFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(incident:Incident)
  WHERE incident.level <= $clearance
  RETURN [COLLECT {
    UNWIND [[incident, true]] + COLLECT {
      WITH COLLECT {
        MATCH (incident)-[:AT]->(place:Place)
        WHERE place.level <= $clearance
        WITH coalesce(reduce(only2 = null, row2 IN COLLECT {
          MATCH (place) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))* (outer)
          WHERE outer.placeKind = 'DISTRICT'
          RETURN outer ORDER BY size(step) LIMIT 1
        } | row2), place) AS container
        MATCH (container) (()<-[:WITHIN]-(inner:Place WHERE inner.level <= $clearance))* (at:Place)<-[:AT]-(other:Incident)
        WHERE (incident.dateSpans IS NULL OR other.dateSpans IS NULL OR any(i IN range(0, size(incident.dateSpans) - 1, 2) WHERE any(j IN range(0, size(other.dateSpans) - 1, 2) WHERE incident.dateSpans[i] <= other.dateSpans[j + 1] AND other.dateSpans[j] <= incident.dateSpans[i + 1])))
        RETURN other
      } + COLLECT {
        MATCH (other:Incident)
        WHERE incident.precision IN $precisions AND other.precision IN $precisions
          AND other.latitude >= incident.latitude - $degrees AND other.latitude <= incident.latitude + $degrees
          AND point.distance(point({longitude: incident.longitude, latitude: incident.latitude}), point({longitude: other.longitude, latitude: other.latitude})) <= $metres
          AND (incident.dateSpans IS NULL OR other.dateSpans IS NULL OR any(i IN range(0, size(incident.dateSpans) - 1, 2) WHERE any(j IN range(0, size(other.dateSpans) - 1, 2) WHERE incident.dateSpans[i] <= other.dateSpans[j + 1] AND other.dateSpans[j] <= incident.dateSpans[i + 1])))
        RETURN other
      } AS near
      UNWIND near + COLLECT {
        MATCH (incident)<-[:SUBJECT|OBJECT]-(same:Proposition {predicate: 'SAME_AS'})-[:SUBJECT|OBJECT]->(other:Incident), (same)<-[:STATES]-(said:Claim)
        WHERE said.level <= $clearance AND said.recordedAt <= $knownAt AND said.withdrawnAt > $knownAt
        RETURN DISTINCT other
      } AS other
      WITH DISTINCT other, other IN near AS isNear
      WHERE other <> incident AND other.level <= $clearance AND EXISTS { MATCH (other)-[:DEFINED_BY]->(dataset:Dataset) WHERE dataset.level <= $clearance AND dataset.id IN datasets }
        AND NOT EXISTS { MATCH (other)-[:DEFINED_BY]->(dataset2:Dataset)<-[:DEFINED_BY]-(incident) WHERE dataset2.level <= $clearance }
      WITH other, isNear
      ORDER BY CASE WHEN other.incidentType = incident.incidentType THEN 0 ELSE 1 END, other.orderKey
      LIMIT $mostMatches
      RETURN [other, isNear]
    } AS candidate
    WITH candidate[0] AS compared, candidate[1] AS isNear
    RETURN {isNear: isNear, facts: compared {
      .id, .orderKey, .incidentType,
      date: compared {verbatim: compared.dateVerbatim, edtf: compared.dateEdtf, spans: compared.dateSpans, core: compared.dateCore},
      point: compared {.longitude, .latitude, .precision},
      places: COLLECT {
          MATCH (compared)-[:AT]->(first:Place WHERE first.level <= $clearance) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2:Place)
          RETURN {id: place2.id, names: COLLECT {
            MATCH (place2)-[:NAMED]->(name:Name)
            WHERE name.level <= $clearance
            WITH name
            ORDER BY name.position
            RETURN name {.value, .lang, .kind}
          }} ORDER BY size(outer2)
        },
      parties: COLLECT {
          MATCH (compared)<-[:OBJECT]-(participation:Proposition {predicate: 'PARTICIPATED_IN'})-[:SUBJECT]->(actor:Actor)
          WHERE actor.level <= $clearance AND EXISTS { MATCH (participation)<-[:STATES]-(claim:Claim) WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) }
          WITH DISTINCT actor
          ORDER BY actor.orderKey
          RETURN {id: actor.id, names: COLLECT {
            MATCH (actor)-[:NAMED]->(name2:Name)
            WHERE name2.level <= $clearance
            WITH name2
            ORDER BY name2.position
            RETURN name2 {.value, .lang, .kind}
          }}
        },
      tolls: COLLECT {
          MATCH (compared)<-[:SUBJECT]-(:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(claim2:Claim)-[:REPORTS]->(toll:Toll)
          WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT toll {.outcome, .partyScope, .low, .best, .high, partyId: claim2.objectId}
        }
    }, incident: [[reduce(only3 = null, row3 IN COLLECT {
      MATCH (compared)-[:NAMED]->(name3:Name)
      WHERE name3.level <= $clearance
      RETURN name3.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name3.lang, '')), '-')[0]], name3.kind <> 'PRIMARY', name3.position LIMIT 1
    } | row3)]], claims: COLLECT {
      MATCH (incident)<-[:SUBJECT|OBJECT]-(same2:Proposition {predicate: 'SAME_AS'})-[:SUBJECT|OBJECT]->(compared:Incident), (same2)<-[:STATES]-(said2:Claim)
      WHERE said2.level <= $clearance AND said2.recordedAt <= $knownAt AND said2.withdrawnAt > $knownAt
      WITH said2
      ORDER BY said2.orderKey
      RETURN [[said2.polarity]]
    }}
  }]
} | row) AS value
