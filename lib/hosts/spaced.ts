/** Words to be inserted, with a space to either side where there would be none. */
export const spaced = (text: string, before: string, after: string): string =>
  `${/[^\s(“‘]$/.test(before) ? ' ' : ''}${text}${/^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`
