import type { TSchema } from 'typebox'
import { Check } from 'typebox/schema'
import { expect, test } from 'vitest'
import { type Path, routes } from '../../../shared/api/routes.ts'
import { fakeService } from '../fake-service.ts'
import { fits } from './check-answer.ts'

const KNOWN = new Set(
  [
    'type anyOf const enum properties required items additionalProperties'.split(' '),
    'minItems maxItems minLength maxLength pattern minimum maximum'.split(' '),
  ].flat(),
)

function schemasIn(schema: TSchema): TSchema[] {
  const {
    anyOf = [],
    items,
    properties = {},
  } = schema as {
    anyOf?: TSchema[]
    items?: TSchema
    properties?: Record<string, TSchema>
  }
  const below = [...anyOf, ...(items === undefined ? [] : [items]), ...Object.values(properties)]
  return [schema, ...below.flatMap(schemasIn)]
}

const answers = Object.entries(routes).flatMap(([path, { answer }]) =>
  answer === null ? [] : [[path as Path, answer as TSchema] as const],
)

test.each(answers)('the answer of %s uses no keyword that is not checked', (_path, answer) => {
  const used = schemasIn(answer).flatMap((schema) => Object.keys(schema))
  expect(used.filter((keyword) => !KNOWN.has(keyword))).toEqual([])
  const loose = schemasIn(answer).filter(
    (schema) =>
      'properties' in schema && !('additionalProperties' in schema && schema.additionalProperties === false),
  )
  expect(loose).toEqual([])
})

test.each(answers)('the answer of %s has no part that is tried one way and then another', (_path, answer) => {
  // Such a part is compiled at the first answer, and holds everybody up meanwhile.
  expect(schemasIn(answer).filter((schema) => 'anyOf' in schema)).toEqual([])
})

/** Values that are almost this one: each part replaced, left out, or joined by another. */
function almost(value: unknown): unknown[] {
  const others = [null, true, -1, 1.5, 2 ** 32, '', 'x', 'å'.repeat(90), [], {}]
  if (typeof value !== 'object' || value === null) return others
  if (Array.isArray(value))
    return [...others, ...value.flatMap((one, i) => almost(one).map((other) => value.with(i, other)))]
  const fields = Object.entries(value)
  return [
    ...others,
    { ...value, more: 1 },
    JSON.parse(`{"__proto__":1,${JSON.stringify(value).slice(1)}`),
    ...fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name))),
    ...fields.flatMap(([name, field]) =>
      almost(field).map((other) => Object.assign({}, value, { [name]: other })),
    ),
  ]
}

test('what fits is what the server’s own checker lets through', async () => {
  const fake = await fakeService()
  const { line } = fake.ask('Hej')
  const { session } = fake
  const samples: [Path, object][] = [
    ['/api/desk/sign-in', session],
    ['/api/desk/sign-in', { ...session, member: { ...session.member, name: '👩🏽‍⚕️ Åsa' } }],
    ['/api/desk/inbox', { threads: [line], next: 'cursor', total: 1 }],
    [
      '/api/desk/threads/open',
      { thread: line, messages: fake.threads[0]?.messages, more: false, draft: null },
    ],
    ['/api/desk/threads/claim', { thread: { ...line, claimedBy: { id: line.id, name: 'Åsa' } } }],
    ['/api/desk/sign-out', { done: true }],
  ]
  for (const [path, sample] of samples) {
    const schema = routes[path].answer as TSchema
    expect([path, fits(schema, sample)]).toEqual([path, true])
    // A number that is not exact is no number of anything: here we are stricter.
    expect(fits({ type: 'integer' }, 2 ** 53)).toBe(false)
    const judged = almost(sample).map((value) => [value, fits(schema, value)])
    expect(judged).toEqual(judged.map(([value]) => [value, Check(schema, value)]))
  }
})

test('a pattern that a browser does not understand stops nobody from signing in', () => {
  expect(fits({ type: 'string', maxLength: 3, pattern: '(?<!' }, 'abc')).toBe(true)
  expect(fits({ type: 'string', maxLength: 3, pattern: '(?<!' }, 'abcd')).toBe(false)
})
