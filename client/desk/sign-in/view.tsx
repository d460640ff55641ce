import { useState } from 'preact/hooks'
import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Desk } from '../create-desk.ts'
import type { DoorFault, Left } from '../core/state.ts'
import { faultText, isCallFault } from '../ui/fault-text.ts'
import { Page } from '../ui/page.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { useTexts } from '../ui/texts.ts'
import { useStore } from '../core/use-store.ts'
import { KitDoor } from './kit-form.tsx'

type DoorProps = { desk: Desk }

/** Signing in, and coming back after a lock: by passphrase, or by the recovery kit. */
export function DoorView({ desk }: DoorProps) {
  const { left } = useStore(desk.store)
  const [byKit, setByKit] = useState(left?.way === 'kit')
  return byKit ? (
    <KitDoor desk={desk} {...(left === null ? { onOther: () => setByKit(false) } : {})} />
  ) : (
    <PassphraseDoor desk={desk} onOther={() => setByKit(true)} />
  )
}

function PassphraseDoor({ desk, onOther }: DoorProps & { onOther: () => void }) {
  const texts = useTexts()
  const { left, entering, doorFault, site } = useStore(desk.store)
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const who = left?.name ?? name

  async function enter(event: Event): Promise<void> {
    event.preventDefault()
    await desk.signIn({ name: who, passphrase })
  }

  return (
    <Page title={doorTitle(texts, left)} typing>
      {left !== null && (
        <p>{left.why === 'locked' ? texts.door.lockedLead(who) : texts.door.expiredLead(who)}</p>
      )}
      {site?.centres.length === 0 && (
        <Notice>
          <p>{texts.door.noCentre}</p>
        </Notice>
      )}
      <form class="stack" onSubmit={(event) => void enter(event)}>
        <NameField name={who} locked={left !== null} onName={setName} />
        <SecretField
          label={texts.door.passphrase}
          why={texts.door.passphraseWhy}
          name="passphrase"
          kind="current-password"
          shown={false}
          toggle={{ show: texts.door.show, hide: texts.door.hide }}
          value={passphrase}
          onValue={setPassphrase}
        />
        <DoorFaultNotice fault={doorFault} locked={left !== null} />
        <Button kind="primary" type="submit" busy={entering !== null}>
          {left === null ? texts.door.go : texts.door.unlock}
        </Button>
        <EnteringLine entering={entering} />
      </form>
      {left === null ? (
        <Button kind="plain" onPress={onOther}>
          {texts.door.byKit}
        </Button>
      ) : (
        <SomebodyElse desk={desk} />
      )}
    </Page>
  )
}

function doorTitle(texts: Texts, left: Left | null): string {
  if (left === null) return texts.door.title
  return left.why === 'locked' ? texts.door.locked : texts.door.expired
}

type NameFieldProps = { name: string; locked: boolean; onName: (name: string) => void }

function NameField({ name, locked, onName }: NameFieldProps) {
  const texts = useTexts()
  return (
    <Field label={texts.door.name}>
      {(wiring) => (
        <input
          {...wiring}
          class="input"
          name="username"
          autocomplete="username"
          autocapitalize="off"
          spellcheck={false}
          dir="auto"
          required
          maxLength={80}
          readOnly={locked}
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** What happens while somebody comes in. */
export function EnteringLine({ entering }: { entering: 'deriving' | 'asking' | null }) {
  const texts = useTexts()
  return <Wait on={entering !== null}>{entering === null ? '' : texts.door[entering]}</Wait>
}

type FaultProps = { fault: DoorFault | null; locked: boolean; kit?: boolean }

export function DoorFaultNotice({ fault, locked, kit = false }: FaultProps) {
  const texts = useTexts()
  return (
    <div role="alert">
      {fault !== null && (
        <Notice kind="error">
          <p>{doorFaultText(texts, fault, locked, kit)}</p>
        </Notice>
      )}
    </div>
  )
}

function doorFaultText(texts: Texts, fault: DoorFault, locked: boolean, kit: boolean): string {
  if (isCallFault(fault)) return faultText(texts, fault)
  if (fault.reason !== 'wrong') return texts.door[fault.reason]
  if (kit) return texts.door.wrongKit
  return locked ? texts.door.wrongPassphrase : texts.door.wrong
}

export function SomebodyElse({ desk }: DoorProps) {
  const texts = useTexts()
  return (
    <div>
      <Button kind="plain" onPress={desk.forgetLeft}>
        {texts.door.somebodyElse}
      </Button>
      <p class="quiet small">{texts.door.somebodyElseWhy}</p>
    </div>
  )
}
