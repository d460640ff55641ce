import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import { faultText, isCallFault } from '../ui/fault-text.ts'
import { useTexts } from '../ui/texts.ts'
import type { SignIn } from './sign-in-feature.ts'
import type { SignInFault, SignInState } from './state.ts'

/** What happens while somebody comes in. */
export function EnteringLine({ entering }: Pick<SignInState, 'entering'>) {
  const texts = useTexts()
  return <Wait on={entering !== null}>{entering === null ? '' : texts.door[entering]}</Wait>
}

type FaultProps = { fault: SignInFault | null; locked: boolean; kit?: boolean }

export function FaultNotice({ fault, locked, kit = false }: FaultProps) {
  const texts = useTexts()
  return (
    <div role="alert">
      {fault !== null && fault.reason !== 'unchosen' && (
        <Notice kind="error">
          <p>{signInFaultText(texts, fault, locked, kit)}</p>
        </Notice>
      )}
    </div>
  )
}

function signInFaultText(texts: Texts, fault: SignInFault, locked: boolean, kit: boolean): string {
  if (isCallFault(fault)) return faultText(texts, fault)
  if (fault.reason !== 'wrong') return texts.door[fault.reason]
  if (kit) return texts.door.wrongKit
  return locked ? texts.door.wrongPassphrase : texts.door.wrong
}

export function SomebodyElse({ signIn }: { signIn: SignIn }) {
  const texts = useTexts()
  return (
    <div>
      <Button kind="plain" onPress={signIn.forgetLeft}>
        {texts.door.somebodyElse}
      </Button>
      <p class="quiet small">{texts.door.somebodyElseWhy}</p>
    </div>
  )
}
