import type { ParagraphView, RelatedCheck } from '../lib/core/paragraph-view'
import { Neighbours } from './Neighbours'
import { StrengthMark } from './StrengthMark'
import './paragraph-card.css'

interface Props {
  readonly paragraph: ParagraphView
  /** The Code's own words; null until the official text has been imported. */
  readonly officialText: string | null
  readonly related: readonly RelatedCheck[]
  readonly onGo: (id: string) => void
}

/** At most so many checks are named. */
const MOST_RELATED = 5

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Whether a summary is no more than the first words of the text shown below it. */
const opens = (text: string | null, gist: string): boolean =>
  text !== null && flat(text).startsWith(flat(gist).replace(/…$/, ''))

/** Everything there is to say about one paragraph. */
export function ParagraphCard({ paragraph, officialText, related, onGo }: Props) {
  const { work, section, heading, gist, force, strength, meaning, binds } = paragraph
  const more = related.length - MOST_RELATED
  return (
    <section class="paragraph" aria-labelledby="paragraph-heading">
      <header class="paragraph-head">
        <p class="paragraph-place">
          {work} · {section}
        </p>
        <h2 id="paragraph-heading">
          <span class="paragraph-number">{paragraph.label}</span> {heading}
        </h2>
      </header>
      {!opens(officialText, gist) && <p class="paragraph-gist">{gist}</p>}
      {officialText === null ? (
        !paragraph.isChecked && <p class="paragraph-unchecked">Summary — check the official text</p>
      ) : (
        <figure class="paragraph-words">
          <figcaption>In the Code’s own words</figcaption>
          <blockquote>{officialText}</blockquote>
        </figure>
      )}
      <dl class="paragraph-facts">
        <dt>Strength</dt>
        <dd>
          <StrengthMark force={force} label={strength} />
          <span class="paragraph-meaning">{meaning}</span>
        </dd>
        {binds !== '' && (
          <>
            <dt>Who</dt>
            <dd>{binds}</dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <a href={paragraph.official.href} target="_blank" rel="noreferrer">
            {paragraph.official.label}
          </a>
        </dd>
        {related.length > 0 && (
          <>
            <dt>We check</dt>
            <dd>
              {related
                .slice(0, MOST_RELATED)
                .map((check) => check.title)
                .join('; ')}
              {more > 0 && ` and ${more} more`}
            </dd>
          </>
        )}
      </dl>
      <Neighbours before={paragraph.before} after={paragraph.after} onGo={onGo} />
    </section>
  )
}
