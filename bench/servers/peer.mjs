// @neo4j/graphql on Apollo over the same graph: with Apollo's defaults, or, where BENCH_PLUGINS is off, with the plugins off that Isnad has off.
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, BENCH_PORT, BENCH_PLUGINS } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))

const typeDefs = `
  type Actor @node {
    id: ID!
    orderKey: String!
    level: Int!
    actorKind: String!
    names: [Name!]! @relationship(type: "NAMED", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
  }
  type About @relationshipProperties {
    key: String!
  }
  type Name @node {
    value: String!
    position: Int!
    level: Int!
  }
  type Claim @node {
    id: ID!
    level: Int!
    recordedAt: Float!
    withdrawnAt: Float!
    polarity: String!
    modality: String!
    attribution: String!
    claimants: [Claimant!]! @relationship(type: "MADE_BY", direction: OUT)
    documents: [Document!]! @relationship(type: "REPORTED_IN", direction: OUT)
  }
  type Claimant @node {
    id: ID!
    names: [Name!]! @relationship(type: "NAMED", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String!
    documentKind: String!
    lang: String
    sources: [Source!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Source @node {
    id: ID!
    names: [Name!]! @relationship(type: "NAMED", direction: OUT)
  }
`

const plugins = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()]
const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  plugins: BENCH_PLUGINS === 'off' ? plugins : [],
})
await startStandaloneServer(server, {
  listen: { port: Number(BENCH_PORT), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
})
