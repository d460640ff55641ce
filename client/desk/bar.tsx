import { useState } from 'preact/hooks'
import type { Code } from '../../shared/protocol/code/code-faces.ts'
import { Button } from '../ui/button.tsx'
import type { Connection } from './core/connection.ts'
import type { Presence } from './core/presence.ts'
import type { SignIn } from './sign-in/sign-in-feature.ts'
import { Choice } from './ui/choice.tsx'
import { Fingerprint } from './ui/fingerprint.tsx'
import { LanguageSwitch } from './ui/language-switch.tsx'
import { Menu } from './ui/menu.tsx'
import { useTexts } from './ui/texts.ts'
import { useStore } from './core/use-store.ts'

const IDLE_MINUTES = [5, 10, 20, 30] as const

type BarProps = { signIn: SignIn; presence: Presence; connection: Connection; isThreadOpen: boolean }

/** Where one is, and the few things that are always at hand. */
export function Bar({ signIn, presence, connection, isThreadOpen }: BarProps) {
  const texts = useTexts()
  const who = useStore(signIn.store, (state) => state.who)
  const connected = useStore(connection.store, (state) => state.connected)
  const t = texts.bar
  return (
    <header class="bar">
      <a class="skip" href="#inbox" onClick={(event) => jump(event, 'inbox')}>
        {t.skipList}
      </a>
      {isThreadOpen && (
        <a class="skip" href="#room" onClick={(event) => jump(event, 'room')}>
          {t.skipThread}
        </a>
      )}
      <h1 class="centre" dir="auto">
        {who?.centre.name}
      </h1>
      <div class="bar-end">
        <Button onPress={signIn.lock}>{t.lock}</Button>
        <Menu label={t.menu}>
          <MenuContent signIn={signIn} presence={presence} />
        </Menu>
      </div>
      <output class="bar-line">{connected ? '' : t.offline}</output>
      {who !== null && who.refusedEpochs > 0 && (
        <p class="bar-line wrong">{t.refusedEpochs(who.refusedEpochs)}</p>
      )}
    </header>
  )
}

/** The address stays as it is: a fragment would be kept in the history. */
function jump(event: Event, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}

function MenuContent({ signIn, presence }: Pick<BarProps, 'signIn' | 'presence'>) {
  const texts = useTexts()
  const who = useStore(signIn.store, (state) => state.who)
  const idleMinutes = useStore(presence.store, (state) => state.idleMinutes)
  const [code, setCode] = useState<Code | null>(null)
  const t = texts.bar
  return (
    <>
      <p class="quiet small" dir="auto">
        {t.signedInAs(who?.member.name ?? '')}
      </p>
      <Choice
        label={t.idle}
        value={String(idleMinutes)}
        onChoice={(minutes) => presence.setIdleMinutes(Number(minutes))}
      >
        {IDLE_MINUTES.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {t.minutes(minutes)}
          </option>
        ))}
      </Choice>
      {code === null ? (
        <Button kind="plain" onPress={() => void signIn.fingerprint().then(setCode)}>
          {t.fingerprint}
        </Button>
      ) : (
        <Fingerprint label={texts.setup.ready.fingerprint} code={code} />
      )}
      <a class="button plain" href="/" target="_blank" rel="noopener noreferrer">
        {t.publicPage}
      </a>
      <LanguageSwitch />
      <Button onPress={signIn.signOut}>{t.signOut}</Button>
    </>
  )
}
