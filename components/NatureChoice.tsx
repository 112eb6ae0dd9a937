import { documentKindLabel, documentKinds } from '../lib/core/document-kind'
import type { ChosenNature, NatureRead } from '../lib/core/nature'
import { settingLabel, settings } from '../lib/core/setting'
import './nature-choice.css'

interface Props extends NatureRead {
  readonly onChoose: (chosen: ChosenNature) => void
}

/** What a document is checked as, which decides what it has to cover; and other choices. */
export function NatureChoice({ chosen, told, onChoose }: Props) {
  return (
    <fieldset class="nature-choice">
      <legend class="visually-hidden">Checked as</legend>
      <Choice
        label="School"
        all={settings}
        named={settingLabel}
        chosen={chosen.setting}
        told={told.setting}
        onChoose={(setting) => onChoose({ ...chosen, setting })}
      />
      <Choice
        label="Document"
        all={documentKinds}
        named={documentKindLabel}
        chosen={chosen.kind}
        told={told.kind}
        onChoose={(kind) => onChoose({ ...chosen, kind })}
      />
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly all: readonly T[]
  readonly named: (one: T) => string
  readonly chosen: T | null
  readonly told: T
  /** Null leaves it to the words of the document. */
  readonly onChoose: (one: T | null) => void
}

function Choice<T extends string>({ label, all, named, chosen, told, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(all.find((one) => one === value) ?? null)
        }
      >
        <option value="">{named(told)} (as the text reads)</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {named(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
