/** Which browser's steps to show first. A guess from what the browser says of itself, made and kept on the device. */
export const DEVICES = ['ios', 'chrome', 'samsung', 'firefox', 'desktop'] as const
export type Device = (typeof DEVICES)[number]

/** `touch`: whether the screen takes several fingers, which tells a tablet that says it is a computer. */
export function guessDevice(userAgent: string, touch: boolean): Device {
  if (/SamsungBrowser/.test(userAgent)) return 'samsung'
  if (/(?:Android|Mobile).*Firefox|FxiOS/.test(userAgent)) return 'firefox'
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touch)) return 'ios'
  return /Android/.test(userAgent) ? 'chrome' : 'desktop'
}
