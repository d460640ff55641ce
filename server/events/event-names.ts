/** What a stream may listen to. Ids are random, and kinds keep them apart. */
export const topics = {
  thread: (id: string) => `thread ${id}`,
  centre: (id: string) => `centre ${id}`,
  session: (id: string) => `session ${id}`,
}
