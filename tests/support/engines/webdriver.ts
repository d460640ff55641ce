/** The part of WebDriver that the tests speak, over HTTP. */
export type WebDriver = {
  get(path: string): Promise<unknown>
  post(path: string, body?: object): Promise<unknown>
  delete(path: string): Promise<void>
}

// A driver that has lost its browser answers nothing, ever.
const ANSWERED_MS = 10_000

export async function startSession(address: string, capabilities: object): Promise<WebDriver> {
  const created = await call('POST', `${address}/session`, { capabilities: { alwaysMatch: capabilities } })
  const session = `${address}/session/${(created as { sessionId: string }).sessionId}`
  return {
    get: (path) => call('GET', `${session}${path}`),
    post: (path, body = {}) => call('POST', `${session}${path}`, body),
    async delete(path) {
      await call('DELETE', `${session}${path}`)
    },
  }
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const signal = AbortSignal.timeout(ANSWERED_MS)
  const response = await fetch(url, {
    method,
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}
