/**
 * The lines of a stream as they come, without their ends; what follows the last end is not a line. Leaving the loop lets go
 * of the stream. Throws what reading it throws.
 */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    // After an error there is nothing left to let go of.
    await reader.cancel().catch(() => {})
  }
}
