import { useStored } from '../../components/use-stored'
import { checkById, isCheck } from '../../lib/linter/check-registry'
import { keyOf } from '../../lib/linter/suppression'
import { type Decision, decisions } from '../../lib/settings/decisions'

const stored = { read: decisions.everywhere, watch: decisions.watch }

/** The checks that somebody turned off in every document, to be turned on again. */
export function TurnedOff() {
  const off = useStored(stored, null)?.filter(({ ruleId }) => isCheck(ruleId))
  return (
    <section class="setting" aria-labelledby="off-heading">
      <h2 id="off-heading">Checks that are turned off</h2>
      <p>A check that you turn off on a card in Google Docs or Word stays off in every document.</p>
      {off?.length === 0 && <p class="setting-box">All checks are on.</p>}
      {off && off.length > 0 && (
        <ul class="setting-box">
          {off.map((decision) => (
            <Off key={keyOf(decision)} decision={decision} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Off({ decision }: { readonly decision: Decision }) {
  const { title } = checkById(decision.ruleId)
  return (
    <li>
      <span>{title}</span>
      <button
        type="button"
        aria-label={`Turn on: ${title}`}
        onClick={() => void decisions.removeEverywhere(decision)}
      >
        Turn on
      </button>
    </li>
  )
}
