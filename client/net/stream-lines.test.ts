import { expect, test, vi } from 'vitest'
import { linesOf } from './stream-lines.ts'

function streamOf(chunks: readonly string[], cancel = vi.fn<() => void>()): ReadableStream<Uint8Array> {
  const waiting = chunks.map((chunk) => new TextEncoder().encode(chunk))
  return new ReadableStream({
    pull(controller) {
      const chunk = waiting.shift()
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
    cancel,
  })
}

test('a line is whole however the network cuts it, and what has no end is no line', async () => {
  const lines = []
  for await (const line of linesOf(streamOf(['{"a"', ':1}\n{"b":2}\n', '\n', 'half']))) lines.push(line)
  expect(lines).toEqual(['{"a":1}', '{"b":2}', ''])
})

test('a letter that is cut in two is one letter', async () => {
  const [first = 0, second = 0] = new TextEncoder().encode('å')
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Uint8Array.of(first))
      controller.enqueue(Uint8Array.of(second, 10))
      controller.close()
    },
  })
  for await (const line of linesOf(stream)) expect(line).toBe('å')
})

test('leaving lets go of the stream', async () => {
  const cancel = vi.fn<() => void>()
  for await (const line of linesOf(streamOf(['one\n', 'two\n', 'three\n'], cancel))) if (line === 'one') break
  expect(cancel).toHaveBeenCalledOnce()
})

test('a stream that breaks says so', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new TypeError('gone')),
  })
  await expect(linesOf(broken).next()).rejects.toThrow('gone')
})
