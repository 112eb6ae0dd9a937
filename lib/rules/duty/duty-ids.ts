/** The checks of who has to do what. What else may be said of the same sentence comes after it. */
export const dutyIds: readonly string[] = Array.from(
  { length: 20 },
  (_, i) => `DUTY-${String(i + 1).padStart(2, '0')}`,
)
