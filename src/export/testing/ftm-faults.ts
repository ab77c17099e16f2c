import { defaultModel, Model } from '@opensanctions/followthemoney'
import type { FtmEntity } from '../formats/ftm/ftm-entity.ts'

const model = new Model(defaultModel)

/** What is wrong with entities by the model of FollowTheMoney: schemata, properties, what they lead to, and dates. */
export function ftmFaults(entities: readonly FtmEntity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.flatMap((entity) => {
    const schema = model.schemata[entity.schema]
    if (!schema || schema.abstract) return [`${entity.id}: ${entity.schema} is no schema of an entity.`]
    return Object.entries(entity.properties).flatMap(([name, values]) => {
      const called = `${entity.id} ${entity.schema}.${name}`
      if (!schema.hasProperty(name)) return [`${called} is no property.`]
      const property = schema.getProperty(name)
      if (property.type.name === 'date')
        return values.filter((value) => !DATE.test(value)).map((value) => `${called}: ${value}`)
      if (!property.type.isEntity) return values.length > 0 ? [] : [`${called} is empty.`]
      return values.flatMap((id) => {
        const target = byId.get(id)
        if (!target) return [`${called} leads to ${id}, which is not there.`]
        return model.getSchema(target.schema).isA(property.getRange()) ? [] : [`${called} leads to a ${target.schema}.`]
      })
    })
  })
}

/** As the reader of FollowTheMoney in Python takes them. */
const DATE = /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/u
