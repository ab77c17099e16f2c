// Writes schema/vocabulary.graphql from src/vocabulary, without what schema/contract-deferred.yaml names.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { parse } from 'yaml'

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))
const load = async (relative) => (await runnerImport(path(relative), { root: path('.'), configFile: false })).module

const { vocabularies } = await load('src/vocabulary/index.ts')
const { printSdl } = await load('src/vocabulary/print-sdl.ts')
const deferred = Object.keys(parse(readFileSync(path('schema/contract-deferred.yaml'), 'utf8')) ?? {})
writeFileSync(path('schema/vocabulary.graphql'), printSdl(vocabularies, new Set(deferred)))
