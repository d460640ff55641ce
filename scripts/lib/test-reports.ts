/** What Vitest's JSON reporter tells of a run; what was left out of it stands there too. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  success: boolean
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** How often tests of one name are there, and how often they ran. */
type Counted = { there: number; ran: number }

/** What two runs that share all tests between them do not run exactly once, one line each. */
export function unevenlyShared(one: Report, other: Report): string[] {
  const [here, there] = [countByName(one), countByName(other)]
  const names = [...new Set([...here.keys(), ...there.keys()])]
  return names.flatMap((name) => {
    const [first, second] = [here.get(name), there.get(name)]
    const tests = Math.max(first?.there ?? 0, second?.there ?? 0)
    const ran = (first?.ran ?? 0) + (second?.ran ?? 0)
    if (ran === tests) return []
    return [`${ran < tests ? 'runs in neither' : 'runs in both'}: ${name}`]
  })
}

function countByName({ testResults }: Report): Map<string, Counted> {
  const counts = new Map<string, Counted>()
  for (const { name: file, assertionResults } of testResults)
    for (const { fullName, status } of assertionResults) {
      const name = `${file} ${fullName}`
      const { there, ran } = counts.get(name) ?? { there: 0, ran: 0 }
      counts.set(name, {
        there: there + 1,
        ran: ran + (status === 'skipped' || status === 'pending' ? 0 : 1),
      })
    }
  return counts
}
