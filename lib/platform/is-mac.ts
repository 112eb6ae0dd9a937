/** Whether the keys on screen are to be called as on a Mac. */
export const isMac = (): boolean => /Mac/.test(navigator.platform)
