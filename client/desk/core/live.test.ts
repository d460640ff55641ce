import { expect, test, vi } from 'vitest'
import type { Api } from './api.ts'
import { followLive } from './live.ts'

type Stream = Api['live']

function notAsked(): Promise<never> {
  throw new Error('nobody asks for this')
}

function live(stream: Stream) {
  const heard = {
    onLook: vi.fn<() => void>(),
    onConnected: vi.fn<(connected: boolean) => void>(),
    onSignedOut: vi.fn<() => void>(),
  }
  const api: Api = { call: notAsked, live: stream }
  return { ...heard, stop: followLive({ api, token: 't', ...heard }) }
}

test('a heartbeat is no news, a look is', async () => {
  const stream = vi.fn<Stream>((_token, onLine, stop) => {
    onLine('{"look":false} ')
    onLine('{"look":true}  ')
    return new Promise((resolve) => {
      stop.addEventListener('abort', () => resolve('ended'))
    })
  })
  const { onLook, onConnected, stop } = live(stream)
  expect(onConnected).toHaveBeenCalledWith(true)
  expect(onLook).toHaveBeenCalledTimes(1)
  stop()
})

test('a stream that breaks is taken up again, and what was missed is looked for', async () => {
  vi.useFakeTimers()
  const stream = vi.fn<Stream>(async (_token, onLine) => {
    onLine('{"look":false}')
    return { ok: false, reason: 'offline' }
  })
  const { onLook, onConnected, stop } = live(stream)
  await vi.advanceTimersByTimeAsync(0)
  expect(onConnected).toHaveBeenLastCalledWith(false)
  expect(onLook).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2000)
  expect(stream).toHaveBeenCalledTimes(2)
  expect(onLook).toHaveBeenCalledTimes(1)
  stop()
  vi.useRealTimers()
})

test('an ended session is told and not asked for again', async () => {
  const stream = vi.fn<Stream>(async () => ({ ok: false, reason: 'signedOut' }))
  const { onSignedOut } = live(stream)
  await Promise.resolve()
  await Promise.resolve()
  expect(onSignedOut).toHaveBeenCalledTimes(1)
  expect(stream).toHaveBeenCalledTimes(1)
})
