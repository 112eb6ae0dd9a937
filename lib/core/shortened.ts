/** As many whole words of a text as fit into so many characters, with an ellipsis where words are left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest)} …`
}
