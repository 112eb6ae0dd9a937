/** A key with its modifiers, written `Alt+Shift+F8`. `Mod` is Ctrl, or Command on a Mac. */
export type Chord = string

const MODIFIERS = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'] as const

type Modifier = (typeof MODIFIERS)[number]

interface Parsed {
  readonly key: string
  readonly modifiers: ReadonlySet<Modifier>
}

const isModifier = (part: string): part is Modifier =>
  MODIFIERS.some((modifier) => modifier === part)

function parse(chord: Chord): Parsed | null {
  const parts = chord.split('+').map((part) => part.trim())
  const key = parts.pop()
  if (!key || isModifier(key) || !parts.every(isModifier)) return null
  return { key, modifiers: new Set(parts.filter(isModifier)) }
}

/** What a key press is told by. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a key press puts down a character: no chord does, so nothing need be looked up. */
export const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey

/** Whether a key press is this chord, with exactly these modifiers. */
export function isChord(event: KeyPress, chord: Chord, isMac: boolean): boolean {
  const parsed = parse(chord)
  if (!parsed || event.key.toLowerCase() !== parsed.key.toLowerCase()) return false
  const has = (modifier: Modifier): boolean => parsed.modifiers.has(modifier)
  return (
    event.ctrlKey === (has('Ctrl') || (has('Mod') && !isMac)) &&
    event.metaKey === (has('Meta') || (has('Mod') && isMac)) &&
    event.altKey === has('Alt') &&
    event.shiftKey === has('Shift')
  )
}

const MAC_NAMES: Partial<Record<Modifier, string>> = {
  Mod: '⌘',
  Meta: '⌘',
  Alt: '⌥',
  Ctrl: '⌃',
  Shift: '⇧',
}

/** A chord as people write it: “Shift F8”, on a Mac “⇧ F8”. */
export function chordLabel(chord: Chord, isMac: boolean): string {
  return chord
    .split('+')
    .map((part) => {
      if (!isModifier(part)) return part
      return isMac ? (MAC_NAMES[part] ?? part) : part === 'Mod' ? 'Ctrl' : part
    })
    .join(' ')
}

/** Whether a chord can be used: a function key, or a key with Ctrl, Alt or Command. */
export function isUsableChord(chord: Chord): boolean {
  const parsed = parse(chord)
  if (!parsed) return false
  const isFunction = /^F\d{1,2}$/i.test(parsed.key)
  return isFunction || [...parsed.modifiers].some((modifier) => modifier !== 'Shift')
}
