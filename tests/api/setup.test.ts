import { afterEach, beforeEach, expect, it } from 'vitest'
import { runHourlyJobs } from '../../server/jobs/runner.ts'
import { drawFirstLink, drawSetupLink } from '../../server/setup/links.ts'
import type { Setup } from '../../shared/api/setup.ts'
import type { Site } from '../../shared/api/public/site.ts'
import { onBothDatabases } from './databases.ts'
import { bytes, foundCentre, signIn, type TestCentre } from './people.ts'
import { DAY, refusal, startService, statuses, type TestService } from './service.ts'

onBothDatabases('setting up', (newDatabase) => {
  let service: TestService
  let secret: string
  let centre: TestCentre
  beforeEach(async () => {
    service = await startService({}, await newDatabase())
    const { database, keys } = service.deps
    secret = (await drawFirstLink(database.db, keys, service.clock.now)) ?? ''
    centre = foundCentre(service, secret)
  })
  afterEach(() => service.close())

  const furtherLink = (): Promise<string> =>
    drawSetupLink(service.deps.database.db, service.deps.keys, service.clock.now)
  const site = async (): Promise<Site> => (await service.app.inject('/api/site')).json<Site>()

  it('the set-up link leads to a centre, once', async () => {
    expect(secret.length).toBeGreaterThanOrEqual(20)
    expect((await service.post('/api/setup/check', { secret })).body).toEqual({ site: service.deps.site })
    expect((await site()).centres).toEqual([])
    expect((await service.post('/api/setup', centre.setup)).body).toEqual({ done: true })
    const shown = (await site()).centres[0]
    expect(shown).toMatchObject({ id: centre.id, name: 'Origo', epoch: centre.epoch, retentionDays: 90 })
    expect(shown?.contacts.map(({ number }) => number)).toContain('112')
    expect(refusal(await service.post('/api/setup', centre.setup))).toBe('409 setup.done')
    expect(refusal(await service.post('/api/setup/check', { secret }))).toBe('409 setup.done')
    const { database, keys } = service.deps
    expect(await drawFirstLink(database.db, keys, service.clock.now)).toBeNull()
  })

  it('a wrong, an old and a replaced link are refused', async () => {
    expect(refusal(await service.post('/api/setup/check', { secret: bytes(16) }))).toBe('403 setup.refused')
    expect(refusal(await service.post('/api/setup', { ...centre.setup, secret: bytes(16) }))).toBe(
      '403 setup.refused',
    )
    service.clock.now += DAY
    expect(refusal(await service.post('/api/setup/check', { secret }))).toBe('403 setup.refused')
    const { database, keys } = service.deps
    const fresh = await drawFirstLink(database.db, keys, service.clock.now)
    expect(refusal(await service.post('/api/setup/check', { secret }))).toBe('403 setup.refused')
    expect((await service.post('/api/setup/check', { secret: fresh })).status).toBe(200)
    // Once there is a centre, one can sign in: that is all that any of them is told.
    expect((await service.post('/api/setup', foundCentre(service, fresh ?? '').setup)).status).toBe(201)
    for (const none of [secret, fresh, bytes(16)]) {
      expect(refusal(await service.post('/api/setup/check', { secret: none }))).toBe('409 setup.done')
      expect(refusal(await service.post('/api/setup', { ...centre.setup, secret: none }))).toBe(
        '409 setup.done',
      )
    }
  })

  it('one more link leads to one more centre, with names of its own', async () => {
    const link = await furtherLink()
    expect((await service.post('/api/setup', centre.setup)).status).toBe(201)
    expect((await service.post('/api/setup/check', { secret: link })).body).toEqual({
      site: service.deps.site,
    })
    const other = foundCentre(service, link)
    expect(other.founder.name).toBe(centre.founder.name)
    expect((await service.post('/api/setup', other.setup)).status).toBe(201)
    expect((await site()).centres.map(({ id }) => id).toSorted()).toEqual([centre.id, other.id].toSorted())
    for (const one of [centre, other])
      expect((await signIn(service, one.founder, one)).centre).toEqual({ id: one.id, name: 'Origo' })
    expect(refusal(await service.post('/api/setup', foundCentre(service, link).setup))).toBe('409 setup.done')
  })

  it('a centre that there is already is not made again, and leaves the link good', async () => {
    const link = await furtherLink()
    expect((await service.post('/api/setup', centre.setup)).status).toBe(201)
    expect(refusal(await service.post('/api/setup', { ...centre.setup, secret: link }))).toBe(
      '409 setup.done',
    )
    expect((await service.post('/api/setup/check', { secret: link })).status).toBe(200)
  })

  it('links go when their time is over', async () => {
    const { db } = service.deps.database
    const ids = async () => (await db.selectFrom('setup').select('id').execute()).map(({ id }) => id)
    service.clock.now += DAY / 2
    await furtherLink()
    expect(await ids()).toHaveLength(2)
    service.clock.now += DAY / 2
    await runHourlyJobs(service.deps)
    expect(await ids()).toEqual([expect.not.stringMatching('first')])
    service.clock.now += DAY / 2
    await runHourlyJobs(service.deps)
    expect(await ids()).toEqual([])
  })

  it('only what the centre signed is stored', async () => {
    const { setup } = centre
    const { founder, recovery, epoch } = setup
    const stranger = foundCentre(service, secret).setup
    const altered: Setup[] = [
      { ...setup, signingKey: stranger.signingKey },
      { ...setup, centre: { ...setup.centre, id: bytes(16) } },
      { ...setup, epoch: { ...epoch, closesDay: epoch.closesDay + 1 } },
      { ...setup, epoch: { ...epoch, opensDay: 0xffff_ffff, closesDay: 0 } },
      { ...setup, epoch: stranger.epoch },
      { ...setup, founder: { ...founder, name: 'Någon Annan' } },
      { ...setup, founder: { ...founder, role: 1 } },
      { ...setup, founder: { ...founder, seedGrant: null } },
      { ...setup, founder: { ...founder, memberKey: recovery.memberKey } },
      { ...setup, recovery: { ...recovery, signature: founder.signature } },
      { ...setup, recovery: stranger.recovery },
    ]
    for (const body of altered)
      expect(refusal(await service.post('/api/setup', body))).toBe('400 request.invalid')
    expect((await site()).centres).toEqual([])
    expect((await service.post('/api/setup', setup)).status).toBe(201)
  })

  it('of two set-ups at once one is made', async () => {
    const bodies = [centre.setup, centre.setup, foundCentre(service, secret).setup]
    const answers = await Promise.all(bodies.map((body) => service.post('/api/setup', body)))
    expect(statuses(answers)).toEqual([201, 409, 409])
    expect((await site()).centres).toHaveLength(1)
  })

  it('of two links at once, each used twice, each makes a centre', async () => {
    const link = await furtherLink()
    const secrets = [secret, link, secret, link]
    const answers = await Promise.all(
      secrets.map((each) => service.post('/api/setup', foundCentre(service, each).setup)),
    )
    expect(statuses(answers)).toEqual([201, 201, 409, 409])
    expect((await site()).centres).toHaveLength(2)
  })

  it('names that a database could not hold are refused', async () => {
    for (const name of ['', ' Åsa', 'Åsa ', 'Å\u0000sa', 'Åsa\n', 'Å\ud800sa', 'x'.repeat(81)]) {
      expect(refusal(await service.post('/api/desk/sign-in/begin', { centre: centre.id, name }))).toBe(
        '400 request.invalid',
      )
      const body = { ...centre.setup, founder: { ...centre.founder, name } }
      expect(refusal(await service.post('/api/setup', body))).toBe('400 request.invalid')
    }
    expect(
      (await service.post('/api/desk/sign-in/begin', { centre: centre.id, name: 'می\u200cخواهم 🌷' })).status,
    ).toBe(200)
  })

  it('between epochs a centre is shown without one', async () => {
    await service.post('/api/setup', centre.setup)
    service.clock.now += 91 * DAY
    expect((await site()).centres).toMatchObject([{ id: centre.id, epoch: null }])
  })
})
