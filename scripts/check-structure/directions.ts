import { isTest, type SourceFile } from './read-tree.ts'

/** From a folder to folders that it must not know. A folder's name ends in `/`; `but` takes some of them back. */
type Rule = { from: string; never: readonly string[]; but?: readonly string[] }

const ALL_BUT = (...own: string[]): string[] =>
  ['shared/', 'server/', 'client/', 'scripts/', 'tests/'].filter((end) => !own.includes(end))

/** What a server feature may build on. The other folders of `server/` are features. */
const SERVER_GROUND = ['config/', 'db/', 'events/', 'storage/', 'http/', 'auth/', 'log.ts', 'context.ts']
const DESK_GROUND = ['core/', 'keys/', 'ui/', 'styles/']

const RULES: readonly Rule[] = [
  { from: 'shared/', never: ALL_BUT('shared/') },
  { from: 'server/', never: ALL_BUT('shared/', 'server/') },
  { from: 'client/', never: ALL_BUT('shared/', 'client/') },
  { from: 'scripts/', never: ['tests/'] },

  ...['config/', 'db/', 'events/', 'storage/'].map((ground) => ({
    from: `server/${ground}`,
    never: ['server/'],
    but: ['config/', 'db/', 'events/', 'storage/', 'log.ts'].map(below('server/')),
  })),
  {
    from: 'server/http/',
    never: ['server/'],
    but: SERVER_GROUND.filter(isNot('auth/')).map(below('server/')),
  },
  { from: 'server/auth/', never: ['server/'], but: SERVER_GROUND.map(below('server/')) },

  ...['net/', 'ui/', 'i18n/'].map((ground) => ({
    from: `client/${ground}`,
    never: ['client/writer/', 'client/public/', 'client/desk/'],
  })),
  { from: 'client/writer/', never: ['client/public/', 'client/desk/'] },
  { from: 'client/public/', never: ['client/desk/'] },
  { from: 'client/desk/', never: ['client/writer/', 'client/public/'] },
  ...DESK_GROUND.map((ground) => ({
    from: `client/desk/${ground}`,
    never: ['client/desk/'],
    but: DESK_GROUND.map(below('client/desk/')),
  })),
]

function below(folder: string): (name: string) => string {
  return (name) => folder + name
}

function isNot(name: string): (other: string) => boolean {
  return (other) => other !== name
}

/** A sentence for each import that points the wrong way. */
export function wrongDirections(tree: readonly SourceFile[]): string[] {
  return tree.flatMap(({ path, imports }) =>
    imports
      .filter((other) => isCode(other) && (intoTests(path, other) || breaksRule(path, other)))
      .map((other) => `${path} imports ${other}`),
  )
}

/** Tests import what they like; nothing imports them. */
function intoTests(path: string, other: string): boolean {
  return isTest(other) || (other.startsWith('tests/') && !path.startsWith('tests/'))
}

function breaksRule(path: string, other: string): boolean {
  if (isTest(path)) return false
  const hits = (folders: readonly string[]): boolean => folders.some((folder) => other.startsWith(folder))
  return RULES.some(
    ({ from, never, but = [] }) =>
      path.startsWith(from) && hits(never) && !hits(but) && !other.startsWith(from),
  )
}

/** Not a list of numbers that a script keeps. */
function isCode(path: string): boolean {
  return /\.tsx?$/.test(path)
}
