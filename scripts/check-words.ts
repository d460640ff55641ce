/**
 * Checks that a dictionary knows every Swedish code word. A misspelt word would make a code that
 * its owner cannot type again, and the list cannot be corrected once codes have been handed out.
 */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { sv } from '../shared/protocol/words/sv.ts'

const dictionary = 'sv_SE'
const packages = ['hunspell', 'hunspell-sv']

function hasDictionary(): boolean {
  return spawnSync('hunspell', ['-d', dictionary, '-l'], { input: '' }).status === 0
}

function installDictionary(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options: SpawnSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync('apt-get', ['update', '-q'], options)
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options)
  return hasDictionary()
}

function findUnknownWords(words: readonly string[]): string[] {
  const result = spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(`hunspell failed: ${result.stderr}`)
  return result.stdout.split('\n').filter((line) => line !== '')
}

function main(): number {
  if (!hasDictionary() && !installDictionary()) {
    console.error(
      `The spelling check needs hunspell with the dictionary ${dictionary}.\n` +
        `On Debian or Ubuntu: sudo apt-get update && sudo apt-get install ${packages.join(' ')}\n` +
        'Then run: npm run words',
    )
    return 1
  }
  const unknown = findUnknownWords(sv)
  for (const word of unknown) console.log(`Unknown word: ${word}`)
  console.log(`Checked ${sv.length} Swedish words, ${unknown.length} unknown.`)
  return unknown.length === 0 ? 0 : 1
}

process.exitCode = main()
