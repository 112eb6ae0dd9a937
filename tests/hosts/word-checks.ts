import type { Diagnostic } from '../../lib/core/diagnostic'
import type { Problem } from '../../lib/core/problem'
import type { Paragraph } from '../../lib/hosts/snapshot'
import { type FoundProblem, ProblemDelta } from '../../lib/session/engine/problem-delta'
import type { Line, LintReply, LintRequest } from '../../lib/session/lint-protocol'

/** Problems about the document as a whole, which a real check has too. */
const WHOLE = 60

const problem = (id: string, text: string): Problem => {
  const diagnostic: Diagnostic = {
    id,
    ruleId: 'TERM-TRIAL',
    category: 'outdated-term',
    severity: text === '' ? 'warning' : 'error',
    message: `“${text}” is an outdated term.`,
    range: { start: 0, end: text.length },
    text,
    section: [],
    block: 0,
    authority: [],
    fixes: [],
  }
  return { diagnostic, title: 'A word', reason: 'It is looked for.', sources: [] }
}

/** Finds every occurrence of some words, numbered by the paragraphs' own order. */
function find(paragraphs: readonly Paragraph[], words: RegExp): FoundProblem[] {
  const seen = new Map<string, number>()
  const found = paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(words)].map(({ 0: word, index: start }): FoundProblem => {
      const number = (seen.get(word) ?? 0) + 1
      seen.set(word, number)
      return {
        problem: problem(`${word} ${number}`, word),
        place: { paragraph, start, end: start + word.length },
      }
    }),
  )
  const whole = Array.from(
    { length: WHOLE },
    (_, i): FoundProblem => ({
      problem: problem(`whole ${i}`, ''),
      place: null,
    }),
  )
  return [...found, ...whole]
}

/** How often something was said over a line. */
export interface Talk {
  asked: number
  answered: number
}

/**
 * A line to checks that know a few words, answering in tasks of their own as real ones do, so that
 * what a session costs can be told from what checks cost.
 */
export function wordChecks(words: RegExp, talk: Talk): Line<LintRequest, LintReply> {
  const { port1, port2 } = new MessageChannel()
  const listeners: ((reply: LintReply) => void)[] = []
  const paragraphs: Paragraph[] = []
  const delta = new ProblemDelta()
  port1.onmessage = ({ data }: MessageEvent<LintReply>) => {
    for (const listener of listeners) listener(data)
  }
  const answer = (reply: LintReply) => {
    talk.answered++
    port2.postMessage(reply)
  }
  port2.onmessage = ({ data }: MessageEvent<LintRequest>) => {
    if (data.kind === 'reset') {
      paragraphs.length = 0
      delta.reset()
    }
    const splice = data.kind === 'splice' ? data : data.kind === 'check' ? data.splice : null
    if (splice) {
      paragraphs.splice(splice.at, splice.removed, ...splice.inserted)
      delta.shift(splice)
    }
    if (data.kind !== 'check') return
    const { revision } = data
    answer({ kind: 'problems', revision, ...delta.take(find(paragraphs, words)) })
    answer({ kind: 'checked', revision, words: 1000, nation: 'england', leftOut: [] })
  }
  return {
    post(message) {
      talk.asked++
      port1.postMessage(message)
    },
    onMessage: (listener) => listeners.push(listener),
    onClose: () => undefined,
    close: () => port1.close(),
  }
}
