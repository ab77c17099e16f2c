import { isIP } from 'node:net'
import { z } from 'zod'

const executors = ['planned', 'graphql-js'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every environment variable that Isnad reads. `docs/configuration.md` shows them as a table, and a test holds it to that. */
export const settings = z.object({
  NEO4J_URI: optional(
    z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/),
    'The Neo4j to use. Left out, Isnad runs a local one of its own.',
    'an address that begins with bolt:// or neo4j:// (+s or +ssc before the colon for TLS)',
  ),
  NEO4J_USER: defaulting(z.string(), 'neo4j', 'The user of that Neo4j.', 'any text'),
  NEO4J_PASSWORD: optional(z.string(), 'The password of that user; needed when NEO4J_URI is set.', 'any text'),
  NEO4J_DATABASE: defaulting(
    z.string().regex(/^[A-Za-z0-9.-]{3,63}$/),
    'neo4j',
    'The database in that Neo4j.',
    'letters, digits, dots and dashes, 3 to 63 of them',
  ),
  ISNAD_HOST: defaulting(
    z.string().regex(/^[^\s/]+$/),
    '127.0.0.1',
    'The address to listen on; 0.0.0.0 opens Isnad to the network.',
    'a host name or an IP address',
  ),
  ISNAD_PORT: wholeNumber([0, 65_535], 4000, 'The port to listen on; 0 picks a free one.'),
  ISNAD_DATA_DIR: defaulting(
    z.string(),
    '.isnad',
    "The folder of the local Neo4j's data, made when it is not there.",
    'a folder',
  ),
  ISNAD_SEEDS: defaulting(
    z.string(),
    'sy24-deir-ez-zor',
    'The data sets to load at start; empty loads none.',
    'names of folders in seeds/, or paths with a slash, separated by commas',
  ),
  ISNAD_TOKENS: optional(
    z.string(),
    'The file of the tokens that identify viewers. Left out, every viewer is anonymous.',
    'a file that only its owner can read',
  ),
  ISNAD_LOG_LEVEL: defaulting(
    z.enum(logLevels),
    'warn',
    'How much to log, as JSON lines on standard error.',
    logLevels.join(', '),
  ),
  ISNAD_MAX_BODY_BYTES: wholeNumber([1024, 16_777_216], 262_144, 'How many bytes the body of a request may have.'),
  ISNAD_MAX_TOKENS: wholeNumber([100, 100_000], 4_000, 'How many words and signs an operation may be made of.'),
  ISNAD_MAX_DEPTH: wholeNumber([1, 100], 16, 'How deep the fields of an operation may be nested.'),
  ISNAD_MAX_FIELDS: wholeNumber(
    [1, 100_000],
    1_000,
    'How many fields an operation may select, those of a fragment wherever it is spread.',
  ),
  ISNAD_MAX_ALIASES: wholeNumber(
    [0, 10_000],
    100,
    'How often an operation may ask for the same field of the same object again, under an alias or not.',
  ),
  ISNAD_MAX_DIRECTIVES: wholeNumber([0, 10_000], 50, 'How many directives an operation may have.'),
  // Longer walks cost far more than they tell: six hops reach nearly everyone in a dense graph.
  ISNAD_MAX_HOPS: wholeNumber([1, 6], 6, 'How many hops a walk along links may have.'),
  ISNAD_MAX_COST: wholeNumber(
    [100, 999_999_999],
    500_000,
    'How many rows the answer to one operation may take to read, by the estimate that Limits below explains.',
  ),
  ISNAD_MAX_COST_PER_MINUTE: wholeNumber(
    [0, 999_999_999],
    5_000_000,
    'How many rows one viewer may ask for in a minute, by the same estimate; 0 sets no limit.',
  ),
  ISNAD_MAX_PAGE_SIZE: wholeNumber([1, 10_000], 200, 'The largest page that a list gives.'),
  ISNAD_STATEMENT_TIMEOUT_MS: wholeNumber(
    [100, 600_000],
    30_000,
    'How many milliseconds Neo4j may take for one statement of a request.',
  ),
  ISNAD_EXECUTOR: defaulting(
    z.enum(executors),
    'planned',
    'Who completes answers. The one of graphql-js gives the same ones, more slowly; it is there to compare with.',
    executors.join(', '),
  ),
  ISNAD_TRANSACTION_MEMORY_MB: optional(
    numberFrom(16, 1_000_000),
    'How many megabytes of memory one statement may take in the local Neo4j. Left out, half of what its heap has.',
    'a whole number from 16 to 1000000',
  ),
  ISNAD_TRUSTED_PROXIES: optional(
    z.string().refine((list) => list.split(',').every(isNetwork)),
    'The reverse proxies whose X-Forwarded-For tells where a request comes from. Left out, none is believed.',
    'IP addresses or networks such as 10.0.0.0/8, separated by commas',
  ),
  ISNAD_INTROSPECTION: onOrOff('on', 'Whether the API tells its schema, which the explorer needs.'),
  ISNAD_SUGGESTIONS: onOrOff('on', 'Whether an error about a name that the schema does not have suggests others.'),
  ISNAD_METRICS_PORT: optional(
    numberFrom(0, 65_535),
    'The port to serve /metrics on, apart from the API; 0 picks a free one. Left out, they are not served.',
    'a whole number from 0 to 65535',
  ),
  ISNAD_METRICS_HOST: defaulting(
    z.string().regex(/^[^\s/]+$/),
    '127.0.0.1',
    'The address to serve /metrics on; whoever reaches it reads what all viewers ask.',
    'a host name or an IP address',
  ),
  ISNAD_METRICS_OPERATIONS: optional(
    z.string().regex(/^[A-Za-z_]\w{0,99}(\s*,\s*[A-Za-z_]\w{0,99}){0,99}$/),
    'Names of operations that metrics and logs tell apart, beside those of the ready-made questions.',
    'up to 100 names of operations, separated by commas',
  ),
  JAVA_HOME: optional(
    z.string(),
    'The Java (17 or 21) to run the local Neo4j on. Left out, Isnad looks on the PATH and in the usual folders.',
    'the folder of a Java',
  ),
  XDG_CACHE_HOME: optional(
    z.string(),
    'The files of the local Neo4j are kept in isnad/ below it, once for all data folders. Left out, it is ~/.cache.',
    'a folder',
  ),
})

export type Settings = z.infer<typeof settings>

/** What documentation and messages say of a setting beside its name. */
export interface SettingNote {
  readonly description: string
  readonly allowed: string
  readonly default: string
}

export function noteOf(name: keyof Settings): SettingNote {
  return settings.shape[name].meta() as unknown as SettingNote
}

function optional<T extends z.ZodType>(schema: T, description: string, allowed: string) {
  return schema.optional().meta({ description, allowed, default: '' })
}

function defaulting<T extends z.ZodType<string>>(schema: T, usual: z.output<T>, description: string, allowed: string) {
  return z.prefault(schema, usual as z.input<T>).meta({ description, allowed, default: usual })
}

function wholeNumber([least, most]: readonly [number, number], usual: number, description: string) {
  const allowed = `a whole number from ${least} to ${most}`
  return z.prefault(numberFrom(least, most), String(usual)).meta({ description, allowed, default: String(usual) })
}

function numberFrom(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
}

function onOrOff(usual: 'on' | 'off', description: string) {
  const schema = z.enum(['on', 'off']).transform((value) => value === 'on')
  return z.prefault(schema, usual).meta({ description, allowed: 'on, off', default: usual })
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.trim().split('/')
  const most = { 4: 32, 6: 128 }[isIP(address)]
  if (most === undefined || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
}
