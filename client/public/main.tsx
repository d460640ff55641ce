import { render } from 'preact'
import { keepAboveKeyboard, keepFocusClear } from '../ui/above-keyboard.ts'
import { App } from './app.tsx'
import { createEngine } from './engine.ts'
import { createShell } from './shell.ts'

const engine = createEngine()
const shell = createShell(() => engine.stop())

keepAboveKeyboard(shell.bar)
keepFocusClear(shell.bar)
shell.root.replaceChildren()
render(<App engine={engine} shell={shell} />, shell.root)
