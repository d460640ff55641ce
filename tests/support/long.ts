/** For what others stand for from day to day: `npm test` leaves it out, and `npm run test:long` runs that alone. */
export const long = { tags: ['long'] }

type Part<Case> = { cases: Case[]; where: { tags?: string[] } }

/** The cases of a matrix in two: those that differ run in `npm test`, all others in `npm run test:long`. */
export function split<Case>(
  all: readonly Case[],
  differs: (one: Case, index: number) => boolean,
): Part<Case>[] {
  const daily = all.filter((one, index) => differs(one, index))
  if (daily.length === 0 || daily.length === all.length) throw new Error('this splits nothing')
  return [
    { cases: daily, where: {} },
    { cases: all.filter((one) => !daily.includes(one)), where: long },
  ]
}
