import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { canonicalJson } from '../../lib/canonical-json.ts'
import { compareEdges } from '../derived/edge-derivation.ts'
import { edgesAfterRoots, edgesBeforeRoots } from '../derived/edge-derivations.ts'
import { compareInferred } from '../derived/inferred/derive-inferred.ts'
import { compareRoots } from '../derived/lineage/derive-roots.ts'
import { compareNodes, compareRows } from '../derived/node-derivation.ts'
import { nodeDerivations } from '../derived/node-derivations.ts'
import { pagesOfIds } from '../derived/pages-of-ids.ts'
import { findStrays } from '../derived/stray-edges.ts'
import { compareTexts, readTexts, textDerivations } from '../derived/text-derivations.ts'
import { compareUpheld } from '../derived/upholding/derive-upheld.ts'
import { Reliance } from '../derived/upholding/reliance.ts'
import type { Check, Finding } from './finding.ts'

const remedy = 'isnad rebuild derives it anew'

/** What is derived from a node's own words and dates is what they give. */
export const checkTexts: Check = async function* (database) {
  for (const derivation of textDerivations) {
    for await (const ids of pagesOfIds(database, derivation.label)) {
      const rows = await database.read(readTexts(derivation, ids))
      const nodes = rows.map(({ properties }) => properties as Record<string, unknown>)
      for (const { id, keys } of compareTexts(derivation, nodes)) yield staleNode(derivation.label, id, keys)
    }
  }
}

/** Levels, orders and copies are those that what stands behind a node gives. */
export const checkNodes: Check = async function* (database) {
  for (const derivation of nodeDerivations) {
    for await (const ids of pagesOfIds(database, derivation.label)) {
      for (const { id, keys } of await database.read(compareNodes(derivation, ids))) {
        yield staleNode(derivation.label, id as string, keys as string[])
      }
    }
  }
}

/** The roots of claims are those to which their lineage leads. */
export const checkRoots: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Claim')) {
    for (const { id, keys } of await compareRoots((query) => database.read(query), ids)) {
      yield staleNode('Claim', id as string, keys as string[])
    }
  }
}

/** Without whom a proposition falls or drops is as its claims give it, and so is what is counted of that. */
export const checkUpholding: Check = async function* (database) {
  const reliance = new Reliance()
  const run = (query: CompiledQuery) => database.read(query)
  for await (const ids of pagesOfIds(database, 'Proposition')) {
    for (const { id, keys } of await compareUpheld(run, ids, reliance)) {
      yield staleNode('Proposition', id as string, keys as string[])
    }
  }
  for await (const ids of pagesOfIds(database, 'Claimant')) {
    const rows = ids.map((id) => reliance.derivedOf(id))
    for (const { id, keys } of await run(compareRows('Claimant', rows))) {
      yield staleNode('Claimant', id as string, keys as string[])
    }
  }
}

/** The derived edges are those that a rebuild would make. */
export const checkEdges: Check = async function* (database) {
  for (const derivation of [...edgesBeforeRoots, ...edgesAfterRoots]) {
    for await (const ids of pagesOfIds(database, derivation.anchor)) {
      for (const { id, stored, derived } of await database.read(compareEdges(derivation, ids))) {
        if (edgesText(stored) !== edgesText(derived)) {
          yield staleEdges(derivation.type, `${derivation.anchor} ${id}`, id as string)
        }
      }
    }
  }
  for (const query of findStrays()) {
    for (const { id, type } of await database.read(query)) {
      yield staleEdges(type as string, 'a claim or proposition that is not there', id as string)
    }
  }
}

/** The steps of lineage that are inferred are those that the words of the claims give. */
export const checkInferred: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Proposition')) {
    for (const id of await compareInferred((query) => database.read(query), ids)) {
      yield staleEdges('inferred RESTS_ON', `Claim ${id}`, id)
    }
  }
}

const edgesText = (edges: unknown): string => (edges as unknown[]).map(canonicalJson).sort().join('\n')

function staleNode(label: string, id: string, keys: readonly string[]): Finding {
  const message = `${label} ${id}: ${keys.join(', ')} is not what the graph gives; ${remedy}.`
  return { check: 'derived properties', nodeId: id, message }
}

function staleEdges(type: string, of: string, nodeId: string): Finding {
  const message = `The ${type} edges of ${of} are not those that the graph gives; ${remedy}.`
  return { check: 'derived edges', nodeId, message }
}
