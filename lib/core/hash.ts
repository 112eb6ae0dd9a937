/** FNV-1a over UTF-16 units, as seven base-36 digits: tells texts apart, keeps none of them. */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
