import type { CodeAction } from '../lib/core/code-action'
import { type IgnoreScope, ignoreLabels, type OffIn, type Problem } from '../lib/core/problem'
import { SeverityMark } from './SeverityMark'
import './problem-card.css'

interface Props {
  readonly problem: Problem
  /** Why fixes cannot be written here and are copied instead; absent where they can, empty where that is said elsewhere. */
  readonly copyOnly?: string
  readonly onFix: (fix: CodeAction, index: number) => void
  readonly onIgnore?: (scope: IgnoreScope) => void
  /** How far it reaches to turn the check off. */
  readonly offIn?: OffIn
  readonly onLookup?: (paragraph: string) => void
  /** Absent where what is around the card closes it. */
  readonly onClose?: () => void
}

/** Everything there is to say about one problem, with what can be done about it. */
export function ProblemCard({
  problem,
  copyOnly,
  onFix,
  onIgnore,
  offIn = 'every-document',
  onLookup,
  onClose,
}: Props) {
  const { diagnostic, lookup } = problem
  return (
    <article class="card" aria-label={problem.title}>
      <header class="card-head">
        <SeverityMark severity={diagnostic.severity} withLabel />
        <span class="card-title">{problem.title}</span>
        {onClose && (
          <button type="button" class="quiet card-close" aria-label="Close" onClick={onClose}>
            ✕
          </button>
        )}
      </header>
      <p class="card-message">{diagnostic.message}</p>
      {diagnostic.fixes.length > 0 && (
        <div class="card-fixes">
          {copyOnly && <p class="card-note">{copyOnly}</p>}
          {diagnostic.fixes.map((fix, index) => (
            <button
              key={fix.title}
              type="button"
              class={fix.isPreferred ? 'primary' : undefined}
              data-fix-index={index}
              onClick={() => onFix(fix, index)}
            >
              {copyOnly === undefined
                ? fix.title
                : fix.title.replace(/^(?:Replace with|Insert)/, 'Copy')}
            </button>
          ))}
        </div>
      )}
      <p class="card-reason">{problem.reason}</p>
      {diagnostic.note && <p class="card-reason">{diagnostic.note}</p>}
      {problem.sources.length > 0 && (
        <p class="card-sources">
          <span class="card-label">Why</span> {problem.sources.join('; ')}
          {lookup && onLookup && (
            <button type="button" class="quiet" onClick={() => onLookup(lookup)}>
              Look up {lookup}
            </button>
          )}
        </p>
      )}
      {problem.example && (
        <div class="card-example">
          <p class="card-label">For example</p>
          {problem.example.flag === null ? (
            <p>{problem.example.keep}</p>
          ) : (
            <dl>
              <dt>instead of</dt>
              <dd>{problem.example.flag}</dd>
              <dt>write</dt>
              <dd>{problem.example.keep}</dd>
            </dl>
          )}
        </div>
      )}
      {onIgnore && (
        <footer class="card-ignore">
          {ignoreLabels(offIn).map(([scope, label]) => (
            <button key={scope} type="button" class="quiet" onClick={() => onIgnore(scope)}>
              {label}
            </button>
          ))}
        </footer>
      )}
    </article>
  )
}
