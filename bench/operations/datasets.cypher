MATCH (dataset:Dataset) WHERE dataset.level <= $clearance RETURN dataset.id, dataset.title, dataset.version ORDER BY dataset.orderKey
