import { Done } from './fields.ts'
import type { Route } from './route.ts'
import { Setup, SetupCheck, SetupSite } from './setup.ts'

/** What a set-up link leads to. */
export const setupRoutes = {
  '/api/setup/check': {
    method: 'POST',
    body: SetupCheck,
    answer: SetupSite,
    status: 200,
    limit: 'setup',
    guard: 'setup',
  },
  '/api/setup': {
    method: 'POST',
    body: Setup,
    bodyLimit: 8_192,
    answer: Done,
    status: 201,
    limit: 'setup',
    guard: 'setup',
  },
} as const satisfies Record<string, Route>
