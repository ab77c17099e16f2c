import { cypher } from '../../cypher/text/fragment.ts'
import { visible } from '../../lens/visibility.ts'
import type { EntityModule, RootResolver } from '../entity-module.ts'
import { byOrderKey } from '../fields/related.ts'
import { readRoot } from '../read-root.ts'
import { datasetModel } from './dataset.model.ts'

const datasets: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => ({
    kind: 'related',
    label: 'datasets',
    many: true,
    hint: 'dataset',
    match: { pattern: (_, dataset) => cypher`(${dataset}:Dataset)`, where: (dataset) => [visible(dataset, reading)] },
    orderBy: byOrderKey,
    item: below(field),
  }))

export const datasetModule: EntityModule = { models: [datasetModel], queries: { datasets } }
