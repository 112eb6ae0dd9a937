/** Lets everything else that waits have its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
