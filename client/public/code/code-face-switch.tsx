type FacesProps<Face extends string> = {
  title: string
  options: Readonly<Record<Face, string>>
  value: Face
  onValue: (value: Face) => void
}

/** A small switch between ways of showing the same thing. */
export function Faces<Face extends string>({ title, options, value, onValue }: FacesProps<Face>) {
  return (
    <fieldset class="faces">
      <legend class="unseen">{title}</legend>
      {(Object.keys(options) as Face[]).map((face) => (
        <button key={face} type="button" aria-pressed={face === value} onClick={() => onValue(face)}>
          {options[face]}
        </button>
      ))}
    </fieldset>
  )
}
