/** One way of driving a browser, the same for three: what a person does, and what a page says of itself. */
export type EngineName = 'chromium' | 'firefox' | 'webkit'

export type Size = { width: number; height: number }

export type Key = 'Shift' | 'Tab' | 'Escape' | 'Control' | 'Enter' | 'a' | 'A'

export type Press = { button?: 'left' | 'middle'; held?: 'Shift' | 'Control' }

export type Engine = {
  name: EngineName
  /** A new tab without any past, with the inner size of a phone's or a desktop's window. */
  open(size: Size): Promise<Tab>
  close(): Promise<void>
}

export type Tab = {
  /** Asks for an address and waits for no more than the answer's beginning. */
  goto(url: string): Promise<void>
  /** Runs a function in the page as it is now, also while another page is on its way. */
  evaluate: <T, A extends readonly unknown[]>(run: (...given: A) => T, ...given: A) => Promise<Awaited<T>>
  /** A press of the mouse, or of a finger where the window is a phone's and the engine has fingers. */
  pressAt(x: number, y: number, press?: Press): Promise<void>
  down(key: Key): Promise<void>
  up(key: Key): Promise<void>
  type(text: string): Promise<void>
  resize(size: Size): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  /** How many tabs and windows there are, this one included. */
  tabs(): Promise<number>
  close(): Promise<void>
}

/** Windows narrower than this are a phone's. */
export const PHONE_BELOW = 600

/** A function and what it is given, as one expression that tells its answer in JSON. */
export function expressionOf(run: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `Promise.resolve((${run.toString()})(...${JSON.stringify(given)})).then((told) => JSON.stringify(told ?? null))`
}
