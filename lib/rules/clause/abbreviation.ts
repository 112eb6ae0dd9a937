import type { Wording } from './wording'

/** “SEND” is no verb. */
export const isAbbreviation = ({ tokens, text }: Wording, at: number): boolean => {
  const token = tokens[at]
  return token?.word === 'send' && text.slice(token.start, token.end) === 'SEND'
}
