MATCH (actor:Actor) WHERE actor.orderKey > '' AND actor.level <= $clearance AND actor.actorKind = 'STATE'
WITH actor ORDER BY actor.orderKey
RETURN count(*), collect(actor.id)[..21]
