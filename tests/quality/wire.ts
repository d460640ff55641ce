import type { BrowserContext, Route } from 'playwright-core'

/** What stands between a page and the server, for states that a healthy server never gives. */
export type Handler = (route: Route) => Promise<unknown>

export type Wire = {
  /** From now on requests to this path are met so; null lets them through again. */
  meet(path: string, handler: Handler | null): Promise<void>
}

export function wireOf(context: BrowserContext): Wire {
  return {
    async meet(path, handler) {
      // A file that is asked for again bears a query.
      const pattern = path.endsWith('*') ? `**${path}` : `**${path}*`
      await context.unroute(pattern)
      if (handler !== null) await context.route(pattern, handler)
    },
  }
}

/** The network is gone. */
export const drop: Handler = (route) => route.abort()

export function refuse(status: number, code: string, headers: Record<string, string> = {}): Handler {
  return (route) => route.fulfill({ status, headers, json: { code } })
}

/** The server's own answer, with something else in it. */
export function change<Body>(alter: (body: Body) => void): (route: Route) => Promise<Body> {
  return async (route) => {
    const response = await route.fetch()
    const json = (await response.json()) as Body
    alter(json)
    await route.fulfill({ response, json })
    return json
  }
}

/** Waits with the first request until it is told how it ends. */
export function hold(): { handler: Handler; end: (ending: Handler) => Promise<void> } {
  let take: (route: Route) => void = () => undefined
  const first = new Promise<Route>((resolve) => {
    take = resolve
  })
  return {
    handler: async (route) => take(route),
    end: async (ending) => {
      await ending(await first)
    },
  }
}

/** As the server would have it. */
export const pass: Handler = (route) => route.continue()
