import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Line = { bytesPerSecond: number; latencyMs: number }

/** A line of its own to a server, as good or bad as it is told to be. */
export type SlowLine = {
  url: string
  /** Holds both directions of every connection to this from now on; null for as fast as it goes. */
  limit(line: Line | null): void
  /** Breaks every connection there is. */
  cut(): void
  /** Whether the line is dead: what there is breaks, and nothing new gets through while it is. */
  die(dead: boolean): void
  close(): Promise<void>
}

const STEP_MS = 50

/** Starts one to the server at `target`, on a port of its own. */
export async function startSlowLine(target: string): Promise<SlowLine> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let line: Line | null = null
  let isDead = false
  const server = createServer((near) => {
    if (isDead) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      carry(from, to, () => line)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    limit(to) {
      line = to
    },
    cut,
    die(dead) {
      isDead = dead
      if (dead) cut()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        cut()
      }),
  }
}

/** Passes on in order, each part after the delay and at the speed that hold when its turn comes. */
function carry(from: Socket, to: Socket, line: () => Line | null): void {
  let before = Promise.resolve()
  from.on('data', (part: Buffer) => {
    const due = performance.now() + (line()?.latencyMs ?? 0)
    before = before.then(() => pass(part, due))
  })

  async function pass(part: Buffer, due: number): Promise<void> {
    await pause(due - performance.now())
    for (let at = 0; at < part.length && !to.destroyed;) {
      const speed = line()?.bytesPerSecond ?? Number.POSITIVE_INFINITY
      const most = Math.max(1, (speed * STEP_MS) / 1000)
      to.write(part.subarray(at, at + most))
      at += most
      if (speed !== Number.POSITIVE_INFINITY) await pause(STEP_MS)
    }
  }
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
}
