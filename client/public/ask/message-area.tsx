import { useText } from '../../i18n/text.ts'
import { TextArea } from '../../ui/field.tsx'
import { IdentityNote } from './identity-note.tsx'
import { charactersIn, messageRoom } from './text-room.ts'

/** From here on the counter shows. */
const NEAR_BYTES = 800

type MessageAreaProps = {
  label: string
  unlabelled?: boolean
  why?: string | undefined
  rows: number
  value: string
  wrong?: string | undefined
  locked: boolean
  onValue: (value: string) => void
}

/** Where a question or a follow-up is written; says how much fits only when it matters. */
export function MessageArea({ wrong, value, ...rest }: MessageAreaProps) {
  const { text } = useText()
  const room = messageRoom(value)
  const characters = charactersIn(room, value)
  return (
    <div>
      <TextArea {...rest} value={value} wrong={room < 0 ? text.over(characters) : wrong} />
      <output class="room">{room >= 0 && room < NEAR_BYTES ? text.left(roughly(characters)) : ''}</output>
      <IdentityNote value={value} />
    </div>
  )
}

/** In tens, so that a screen reader is not told of every letter. */
function roughly(n: number): number {
  return Math.floor(n / 10) * 10
}
