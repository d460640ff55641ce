import { useState } from 'preact/hooks'
import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { Page } from '../ui/page.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { useTexts } from '../ui/texts.ts'
import { EnteringLine, FaultNotice, SomebodyElse } from './door-parts.tsx'
import { KitDoor } from './kit-form.tsx'
import type { SignIn } from './sign-in-feature.ts'
import type { Left } from './state.ts'

type DoorProps = { signIn: SignIn }

/** Signing in, and coming back after a lock: by passphrase, or by the recovery kit. */
export function DoorView({ signIn }: DoorProps) {
  const left = useStore(signIn.store, (state) => state.left)
  const [byKit, setByKit] = useState(left?.way === 'kit')
  return byKit ? (
    <KitDoor signIn={signIn} {...(left === null ? { onOther: () => setByKit(false) } : {})} />
  ) : (
    <PassphraseDoor signIn={signIn} onOther={() => setByKit(true)} />
  )
}

function PassphraseDoor({ signIn, onOther }: DoorProps & { onOther: () => void }) {
  const texts = useTexts()
  const { left, entering, fault, site } = useStore(signIn.store, (state) => state, sameFields)
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const who = left?.name ?? name

  async function enter(event: Event): Promise<void> {
    event.preventDefault()
    await signIn.byPassphrase({ name: who, passphrase })
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
        {left === null && <CentreField signIn={signIn} isWrong={fault?.reason === 'unchosen'} />}
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
        <FaultNotice fault={fault} locked={left !== null} />
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
        <SomebodyElse signIn={signIn} />
      )}
    </Page>
  )
}

function doorTitle(texts: Texts, left: Left | null): string {
  if (left === null) return texts.door.title
  return left.why === 'locked' ? texts.door.locked : texts.door.expired
}

/** Which centre, where there is more than one: a name is somebody in their own. */
function CentreField({ signIn, isWrong }: DoorProps & { isWrong: boolean }) {
  const { door: t } = useTexts()
  const { site, chosen } = useStore(signIn.store, (state) => state, sameFields)
  const centres = site?.centres ?? []
  if (centres.length < 2) return null
  return (
    <Field label={t.centre} wrong={isWrong ? t.unchosen : undefined}>
      {(wiring) => (
        <select
          {...wiring}
          class="input"
          dir="auto"
          value={chosen ?? ''}
          onChange={(event) => signIn.chooseCentre(event.currentTarget.value)}
        >
          {chosen === null && <option value="">{t.chooseCentre}</option>}
          {centres.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
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
