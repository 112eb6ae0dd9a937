/** Words as a word processor counts them: whatever white space keeps apart. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
