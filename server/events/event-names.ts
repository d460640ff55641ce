/** What can be listened to. Ids are random, and kinds keep them apart. */
export type EventName = `${'thread' | 'centre' | 'session'} ${string}`

export const eventNames = {
  thread: (id: string): EventName => `thread ${id}`,
  centre: (id: string): EventName => `centre ${id}`,
  session: (id: string): EventName => `session ${id}`,
}
