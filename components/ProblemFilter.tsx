import type { CheckGroup } from '../lib/core/narrow'
import './problem-filter.css'

interface Props {
  readonly words: string
  readonly onWords: (words: string) => void
  /** Id of a category or a check; empty for all of them. */
  readonly check: string
  readonly onCheck: (check: string) => void
  readonly groups: readonly CheckGroup[]
}

/** Narrows a list of problems down by words and by check. */
export function ProblemFilter({ words, onWords, check, onCheck, groups }: Props) {
  return (
    <search class="problem-filter">
      <input
        type="search"
        aria-label="Show problems with these words"
        placeholder="Filter by words"
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <select
        aria-label="Show problems of one check"
        value={check}
        onChange={({ currentTarget }) => onCheck(currentTarget.value)}
      >
        <option value="">All checks</option>
        {groups.map(({ category, label, count, checks }) => (
          <optgroup key={category} label={label}>
            <option value={category}>
              {label}: all {count}
            </option>
            {checks.map(({ id, title, count: own }) => (
              <option key={id} value={id}>
                {title} ({own})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </search>
  )
}
