import { useState } from 'preact/hooks'
import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import { Button } from '../../ui/button.tsx'
import type { Desk } from '../create-desk.ts'
import { Choice } from './choice.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Menu } from './menu.tsx'
import { useTexts } from './texts.ts'
import { useStore } from '../core/use-store.ts'

const IDLE_MINUTES = [5, 10, 20, 30] as const

/** Where one is, and the few things that are always at hand. */
export function Bar({ desk }: { desk: Desk }) {
  const texts = useTexts()
  const { who, connected, thread } = useStore(desk.store)
  const t = texts.bar
  return (
    <header class="bar">
      <a class="skip" href="#inbox" onClick={(event) => jump(event, 'inbox')}>
        {t.skipList}
      </a>
      {thread !== null && (
        <a class="skip" href="#room" onClick={(event) => jump(event, 'room')}>
          {t.skipThread}
        </a>
      )}
      <h1 class="centre" dir="auto">
        {who?.centre.name}
      </h1>
      <div class="bar-end">
        <Button onPress={desk.lock}>{t.lock}</Button>
        <Menu label={t.menu}>
          <MenuContent desk={desk} />
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

function MenuContent({ desk }: { desk: Desk }) {
  const texts = useTexts()
  const { who, idleMinutes } = useStore(desk.store)
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
        onChoice={(minutes) => desk.setIdleMinutes(Number(minutes))}
      >
        {IDLE_MINUTES.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {t.minutes(minutes)}
          </option>
        ))}
      </Choice>
      {code === null ? (
        <Button kind="plain" onPress={() => void desk.fingerprint().then(setCode)}>
          {t.fingerprint}
        </Button>
      ) : (
        <Fingerprint label={texts.setup.ready.fingerprint} code={code} />
      )}
      <a class="button plain" href="/" target="_blank" rel="noopener noreferrer">
        {t.publicPage}
      </a>
      <LanguageSwitch />
      <Button onPress={desk.signOut}>{t.signOut}</Button>
    </>
  )
}
