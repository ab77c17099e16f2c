/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN [{owner: place.id, rows: COLLECT {
    MATCH (place) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (:Place)<-[:AT]-(incident:Incident)
    WITH DISTINCT incident
    WHERE incident.level <= $clearance
    WITH incident
    WHERE incident.orderKey > $after
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $limit
    RETURN [null, []]
  }, total: COUNT {
    MATCH (place) (()<-[way2:WITHIN|TAKEN_FOR WHERE type(way2) = 'WITHIN' OR (way2.level <= $clearance AND way2.recordedAt <= $knownAt AND way2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way2.revisions, [])) / 3 - 1) WHERE way2.revisions[3 * i] <= $clearance AND way2.revisions[3 * i + 1] <= $knownAt AND way2.revisions[3 * i + 2] > $knownAt))]-(step2:Place WHERE step2.level <= $clearance))* (:Place)<-[:AT]-(incident2:Incident)
    WITH DISTINCT incident2
    WHERE incident2.level <= $clearance
    RETURN incident2
  }}, {owner: place.id, rows: COLLECT {
    MATCH (place) (()<-[way3:WITHIN|TAKEN_FOR WHERE type(way3) = 'WITHIN' OR (way3.level <= $clearance AND way3.recordedAt <= $knownAt AND way3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way3.revisions, [])) / 3 - 1) WHERE way3.revisions[3 * i] <= $clearance AND way3.revisions[3 * i + 1] <= $knownAt AND way3.revisions[3 * i + 2] > $knownAt))]-(step3:Place WHERE step3.level <= $clearance))* (:Place)<-[:AT]-(incident3:Incident)
    WITH DISTINCT incident3
    WHERE incident3.level <= $clearance
    WITH incident3
    WHERE incident3.orderKey > $after2
    WITH incident3
    ORDER BY incident3.orderKey
    LIMIT $limit2
    RETURN [null, [[reduce(only2 = null, row2 IN COLLECT {
      MATCH (incident3)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row2)]]]
  }}, {owner: place.id, rows: COLLECT {
    MATCH (place) (()<-[way4:TAKEN_FOR WHERE way4.level <= $clearance AND way4.recordedAt <= $knownAt AND way4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way4.revisions, [])) / 3 - 1) WHERE way4.revisions[3 * i] <= $clearance AND way4.revisions[3 * i + 1] <= $knownAt AND way4.revisions[3 * i + 2] > $knownAt)]-(step4:Place WHERE step4.level <= $clearance))* (:Place)<-[:AT]-(incident4:Incident)
    WITH DISTINCT incident4
    WHERE incident4.level <= $clearance
    WITH incident4
    WHERE incident4.orderKey > $after3
    WITH incident4
    ORDER BY incident4.orderKey
    LIMIT $limit3
    RETURN [null, []]
  }, total: COUNT {
    MATCH (place) (()<-[way5:TAKEN_FOR WHERE way5.level <= $clearance AND way5.recordedAt <= $knownAt AND way5.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way5.revisions, [])) / 3 - 1) WHERE way5.revisions[3 * i] <= $clearance AND way5.revisions[3 * i + 1] <= $knownAt AND way5.revisions[3 * i + 2] > $knownAt)]-(step5:Place WHERE step5.level <= $clearance))* (:Place)<-[:AT]-(incident5:Incident)
    WITH DISTINCT incident5
    WHERE incident5.level <= $clearance
    RETURN incident5
  }}]
} | row) AS value
