/** An editor whose document can be downloaded and worked on as a copy. */
export const editorOrigins = ['google-docs', 'word-online'] as const

export type EditorOrigin = (typeof editorOrigins)[number]

export const editorOrigin = (value: unknown): EditorOrigin | null =>
  editorOrigins.find((origin) => origin === value) ?? null
