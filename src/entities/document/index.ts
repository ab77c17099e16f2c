import type { EntityModule } from '../entity-module.ts'
import { lookUp } from '../fields/look-up.ts'
import { documentModel, sourceDocuments } from './document.model.ts'

export const documentModule: EntityModule = {
  models: [documentModel, sourceDocuments],
  queries: { document: lookUp('Document') },
}
