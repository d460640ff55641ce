import { useState } from 'preact/hooks'
import type { Texts } from '../../i18n/desk/index.ts'
import { type ReadRecovery, recoveryFromWords } from '../../../shared/protocol/staff/recovery.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'
import { EnteringLine, FaultNotice, SomebodyElse } from './door-parts.tsx'
import type { SignIn } from './sign-in-feature.ts'

type Problem = Exclude<ReadRecovery, { seed: Uint8Array }>

type KitDoorProps = { signIn: SignIn; onOther?: () => void }

/** In by the 24 words on paper. */
export function KitDoor({ signIn, onOther }: KitDoorProps) {
  const texts = useTexts()
  const { left, entering, fault } = useStore(signIn.store, (state) => state, sameFields)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const count = words.match(/\p{L}+/gu)?.length ?? 0

  function enter(event: Event): void {
    event.preventDefault()
    const read = recoveryFromWords(words, sv)
    setProblem('seed' in read ? null : read)
    if ('seed' in read) void signIn.byKit(read.seed)
  }

  return (
    <Page title={left === null ? texts.kitDoor.title : texts.door.locked} typing>
      <p>{left === null ? texts.kitDoor.lead : texts.door.lockedKitLead}</p>
      <form class="stack" onSubmit={enter}>
        <TextArea
          label={texts.kitDoor.words}
          why={texts.kitDoor.count(count)}
          wrong={problem === null ? undefined : problemText(texts, problem)}
          rows={5}
          value={words}
          onValue={setWords}
        />
        <FaultNotice fault={fault} locked={false} kit />
        <Button kind="primary" type="submit" busy={entering !== null}>
          {left === null ? texts.door.go : texts.door.unlock}
        </Button>
        <EnteringLine entering={entering} />
      </form>
      {onOther === undefined ? (
        <SomebodyElse signIn={signIn} />
      ) : (
        <Button kind="plain" onPress={onOther}>
          {texts.door.byPassphrase}
        </Button>
      )}
    </Page>
  )
}

function problemText({ kitDoor }: Texts, { problem, found, unknown }: Problem): string {
  if (problem === 'words') return kitDoor.notAll(found)
  return problem === 'unknown' ? kitDoor.unknown(unknown.join(', ')) : kitDoor[problem]
}
