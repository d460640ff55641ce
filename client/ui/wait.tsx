import { useEffect, useState } from 'preact/hooks'

const SHOW_AFTER_MS = 300

type WaitProps = { on: boolean; children: string }

/** Says in words what is happening, once it has taken long enough to wonder. Its line is there all the time. */
export function Wait({ on, children }: WaitProps) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!on) return setLate(false)
    const timer = setTimeout(() => setLate(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [on])
  return <output class="wait">{on && late ? children : ''}</output>
}
