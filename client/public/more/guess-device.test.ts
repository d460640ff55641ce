import { expect, test } from 'vitest'
import { enPages as en, svPages as sv } from '../../../scripts/lib/texts.ts'
import { DEVICES, guessDevice } from './guess-device.ts'
import { STEP_PICTURES } from './step-picture.tsx'

const agents = {
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  chrome:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
  samsung:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
  firefox: 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
  desktop:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
}

test.each(DEVICES)('the steps for %s are those shown first there', (device) => {
  expect(guessDevice(agents[device], device !== 'desktop')).toBe(device)
})

test('a tablet that says it is a computer is known by its fingers', () => {
  const agent =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15'
  expect([guessDevice(agent, true), guessDevice(agent, false)]).toEqual(['ios', 'desktop'])
})

test('Firefox on a computer is a computer', () => {
  expect(guessDevice('Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', false)).toBe(
    'desktop',
  )
})

test.each(DEVICES)('each step for %s has its picture', (device) => {
  expect(STEP_PICTURES[device]).toHaveLength(sv.trace.steps[device].length)
  expect(STEP_PICTURES[device]).toHaveLength(en.trace.steps[device].length)
})
