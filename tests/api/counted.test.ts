/** Each call has its limit: whichever is taken off, its line falls. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type TestService } from './service.ts'

/** How often one address may call each path before it is asked to wait; what stands together is counted together. */
const counted: { most: number; paths: string[] }[] = [
  { most: 60, paths: ['/api/threads'] },
  { most: 120, paths: ['/api/threads/open'] },
  { most: 120, paths: ['/api/threads/messages'] },
  { most: 60, paths: ['/api/threads/recode'] },
  { most: 60, paths: ['/api/threads/erase'] },
  { most: 60, paths: ['/api/threads/wait'] },
  { most: 60, paths: ['/api/desk/sign-in/begin', '/api/desk/recovery/begin'] },
  { most: 30, paths: ['/api/desk/sign-in', '/api/desk/recovery'] },
  { most: 30, paths: ['/api/setup', '/api/setup/check'] },
  {
    most: 600,
    paths: [
      '/api/desk/inbox',
      '/api/desk/live',
      '/api/desk/session',
      '/api/desk/sign-out',
      '/api/desk/threads/open',
      '/api/desk/threads/reply',
      '/api/desk/threads/draft',
      '/api/desk/threads/claim',
      '/api/desk/threads/release',
      '/api/desk/threads/close',
      '/api/desk/threads/reopen',
    ],
  },
]

let service: TestService
let addresses = 0

beforeAll(async () => {
  const pages = mkdtempSync(join(tmpdir(), 'viskan-pages-'))
  writeFileSync(join(pages, 'index.html'), '<!doctype html>')
  service = await startService({ wide: false, pages: { public: pages, desk: null } })
  rmSync(pages, { recursive: true })
})
afterAll(() => service.close())

/** Somebody who has called nothing yet; gives statuses. */
function newcomer(method: 'GET' | 'POST') {
  addresses += 1
  const remoteAddress = `192.0.2.${addresses}`
  const body = method === 'POST' ? { payload: {} } : {}
  return async (url: string): Promise<number> =>
    (await service.app.inject({ method, url, remoteAddress, ...body })).statusCode
}

describe('every call is counted', () => {
  it.each(counted)('$most times, and then no more: $paths.0', async ({ most, paths }) => {
    const post = newcomer('POST')
    const at = (i: number): string => paths[i % paths.length] ?? ''
    for (let i = 0; i < most; i++) expect([400, 401]).toContain(await post(at(i)))
    for (const path of paths) expect([path, await post(path)]).toEqual([path, 429])
  })

  it.each(['/api/site', '/', '/nowhere'])('600 times, and then no more: %s', async (path) => {
    const get = newcomer('GET')
    for (let i = 0; i < 600; i++) expect(await get(path)).not.toBe(429)
    expect(await get(path)).toBe(429)
  })

  it('none is left out', () => {
    const tree = service.app.printRoutes({ commonPrefix: false })
    expect(posted(tree).toSorted()).toEqual(counted.flatMap(({ paths }) => paths).toSorted())
  })
})

/** The paths that take a POST, from Fastify's drawing: what stands further in goes on where its parent ends. */
function posted(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^(.*?)[├└]── (\S+)(.*)$/.exec(line) ?? []
    const depth = indent.length / 4
    above[depth] = (above[depth - 1] ?? '') + part
    return methods.includes('POST') ? [above[depth] ?? ''] : []
  })
}
