import { useEffect, useState } from 'preact/hooks'
import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import { Button } from '../../ui/button.tsx'
import { Fingerprint } from '../ui/fingerprint.tsx'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'
import type { SignIn } from './sign-in-feature.ts'

/** A recovery kit takes the centre's key from the server, so its six words are compared before anything is opened. */
export function CompareView({ signIn }: { signIn: SignIn }) {
  const texts = useTexts()
  const [code, setCode] = useState<Code | null>(null)
  useEffect(() => {
    void signIn.fingerprint().then(setCode)
  }, [signIn])
  return (
    <Page title={texts.compare.title}>
      <p>{texts.compare.lead}</p>
      {code === null ? (
        <output>{texts.compare.working}</output>
      ) : (
        <>
          <Fingerprint label={texts.setup.ready.fingerprint} code={code} language="sv" />
          <div class="row">
            <Button kind="primary" onPress={() => void signIn.acceptCentre()}>
              {texts.compare.same}
            </Button>
            <Button onPress={signIn.signOut}>{texts.compare.different}</Button>
          </div>
        </>
      )}
      <p class="quiet small">{texts.compare.differentWhy}</p>
    </Page>
  )
}
