/** The checks of how parents and pupils are heard. */
export const voiceIds: readonly string[] = Array.from(
  { length: 13 },
  (_, i) => `VOICE-${String(i + 1).padStart(2, '0')}`,
)
