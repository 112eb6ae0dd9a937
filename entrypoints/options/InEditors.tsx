import { useStored } from '../../components/use-stored'
import { quietMode } from '../../lib/settings/in-editors'

/** How things look in Google Docs and Word. */
export function InEditors() {
  const isQuiet = useStored(quietMode, null)
  return (
    <section class="setting" aria-labelledby="editors-heading">
      <h2 id="editors-heading">In Google Docs and Word</h2>
      <label class="setting-box setting-choice">
        <input
          type="checkbox"
          checked={isQuiet === true}
          disabled={isQuiet === null}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget
            void quietMode.update(() => checked)
          }}
        />
        <span>
          Quiet mode: no underlines in the text. Problems are still counted, and listed in the
          panel.
        </span>
      </label>
    </section>
  )
}
