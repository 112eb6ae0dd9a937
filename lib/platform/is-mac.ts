/** Whether keys are pressed, and called on screen, as on a Mac. */
export const isMac = ({ platform }: Pick<Navigator, 'platform'> = navigator): boolean =>
  /Mac/.test(platform)
