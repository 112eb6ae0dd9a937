import { useEffect, useRef, useState } from 'preact/hooks'
import { ElsewhereLink } from './ElsewhereLink'
import './covered-elsewhere.css'

interface Props {
  /** What was answered before; empty where nothing was. */
  readonly link: string
  /** An empty link takes the answer back. */
  readonly onSave: (link: string) => void
}

/** Asks where something is covered instead, or shows what was answered. */
export function CoveredElsewhere({ link, onSave }: Props) {
  const [isAsking, setAsking] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  /** The answer that is on its way to being remembered. */
  const awaited = useRef<string | null>(null)
  // The form goes away with the focus in it, and its button when the answer comes back: the keys stay
  // with what comes in their place, unless they have gone elsewhere.
  useEffect(() => {
    if (isAsking || awaited.current === null) return
    if (awaited.current === link) awaited.current = null
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) change.current?.focus()
  }, [isAsking, link])
  const save = (value: string) => {
    awaited.current = value
    if (value !== link) onSave(value)
  }

  if (isAsking)
    return (
      <LinkForm
        link={link}
        onSave={(value) => {
          setAsking(false)
          save(value)
        }}
        onCancel={() => {
          setAsking(false)
          awaited.current = link
        }}
      />
    )
  if (link === '')
    return (
      <button ref={change} type="button" onClick={() => setAsking(true)}>
        Covered elsewhere…
      </button>
    )
  return (
    <>
      <p>
        You said it is covered here: <ElsewhereLink link={link} />
      </p>
      <div class="covered-elsewhere-buttons">
        <button ref={change} type="button" onClick={() => setAsking(true)}>
          Change
        </button>
        <button type="button" onClick={() => save('')}>
          Take back
        </button>
      </div>
    </>
  )
}

interface FormProps extends Props {
  readonly onCancel: () => void
}

function LinkForm({ link, onSave, onCancel }: FormProps) {
  const input = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState(link)
  useEffect(() => input.current?.select(), [])
  return (
    <form
      class="covered-elsewhere"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(value.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label>
        Where is it covered?
        <input
          ref={input}
          type="text"
          maxLength={2000}
          value={value}
          placeholder="Link or name of the document"
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <button type="submit">Remember</button>
    </form>
  )
}
