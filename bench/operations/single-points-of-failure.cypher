MATCH (claimant:Claimant)
WHERE claimant.relianceRank < 0 AND claimant.orderKey IS NOT NULL AND claimant.level <= $clearance
WITH claimant ORDER BY claimant.relianceRank, claimant.orderKey LIMIT 20
RETURN claimant.id, claimant.fallsByLevel, claimant.dropsByLevel, head(COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position }) AS name
