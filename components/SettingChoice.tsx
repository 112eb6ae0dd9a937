import { type Setting, type SettingRead, settingLabel, settings } from '../lib/core/setting'
import './setting-choice.css'

interface Props extends SettingRead {
  /** Null leaves it to the words of the document. */
  readonly onChoose: (setting: Setting | null) => void
}

/** The kind of school a document is checked as, which decides what it has to cover; and another choice. */
export function SettingChoice({ chosen, told, onChoose }: Props) {
  return (
    <label class="setting-choice">
      Checked as
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(settings.find((one) => one === value) ?? null)
        }
      >
        <option value="">{settingLabel(told)} (as the text reads)</option>
        {settings.map((one) => (
          <option key={one} value={one}>
            {settingLabel(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
