import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process and everything it started, held to a share of one core until `release`. */
export type Throttle = { how: string; release(): void }

// Short periods: a long pause inside one frame would measure the brake, not the page.
const PERIOD_US = 10_000

/** Holds the tree below `pid` to `share` of one core: by a control group where this may make one, else by pausing it. */
export function throttle(pid: number, share: number): Throttle {
  return byGroup(pid, share) ?? byPauses(pid, share)
}

/** Every process that `pid` started, itself first. */
export function processTree(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [pid]
  for (const member of tree) tree.push(...(children.get(member) ?? []))
  return tree
}

function parentOf(name: string): number | null {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function byGroup(pid: number, share: number): Throttle | null {
  const quota = Math.floor(PERIOD_US * share)
  const kinds = [
    { base: '/sys/fs/cgroup', sign: 'cgroup.controllers', set: [['cpu.max', `${quota} ${PERIOD_US}`]] },
    {
      base: '/sys/fs/cgroup/cpu',
      sign: 'cpu.cfs_quota_us',
      set: [
        ['cpu.cfs_period_us', `${PERIOD_US}`],
        ['cpu.cfs_quota_us', `${quota}`],
      ],
    },
  ] as const
  for (const { base, sign, set } of kinds) {
    if (!existsSync(join(base, sign))) continue
    const group = join(base, `viskan-test-${pid}`)
    try {
      mkdirSync(group)
      for (const [file, value] of set) writeFileSync(join(group, file), value)
      for (const member of processTree(pid)) move(member, group)
      return { how: group, release: () => dissolve(group, base) }
    } catch {
      dissolve(group, base)
    }
  }
  return null
}

function dissolve(group: string, base: string): void {
  if (!existsSync(group)) return
  const members = readFileSync(join(group, 'cgroup.procs'), 'utf8').split('\n').filter(Boolean)
  for (const member of members) move(Number(member), base)
  try {
    rmdirSync(group)
  } catch {
    // A process on its way out still holds it; an empty group costs nothing.
  }
}

function move(pid: number, group: string): void {
  try {
    writeFileSync(join(group, 'cgroup.procs'), `${pid}`)
  } catch {
    // It ended meanwhile.
  }
}

function byPauses(pid: number, share: number): Throttle {
  // Two cores may run at once, so half the share of the time.
  const runMs = 5
  const pauseMs = Math.ceil((runMs * 2) / share) - runMs
  let paused = false
  let timer: NodeJS.Timeout
  const turn = (): void => {
    paused = !paused
    for (const member of processTree(pid)) signal(member, paused ? 'SIGSTOP' : 'SIGCONT')
    timer = setTimeout(turn, paused ? pauseMs : runMs)
  }
  turn()
  return {
    how: 'pauses',
    release() {
      clearTimeout(timer)
      for (const member of processTree(pid)) signal(member, 'SIGCONT')
    },
  }
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended meanwhile.
  }
}
