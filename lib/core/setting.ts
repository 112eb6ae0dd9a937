/** The kinds of school and college whose documents are checked; what a profile names. */
export const settings = [
  'mainstream',
  'academy',
  'special',
  'maintained-nursery',
  'early-years',
  'pru',
  'independent',
  'post-16',
] as const

export type Setting = (typeof settings)[number]

const labels: Readonly<Record<Setting, string>> = {
  mainstream: 'Mainstream school',
  academy: 'Mainstream academy',
  special: 'Special school',
  'maintained-nursery': 'Maintained nursery school',
  'early-years': 'Pre-school or day nursery',
  pru: 'PRU or alternative provision',
  independent: 'Independent school',
  'post-16': 'College or post-16',
}

/** What a setting is called on screen. */
export const settingLabel = (setting: Setting): string => labels[setting]

/** What people call a setting when they type it; spaces and hyphens do not count. */
const others: Readonly<Record<string, Setting>> = {
  maintained: 'mainstream',
  primary: 'mainstream',
  secondary: 'mainstream',
  trust: 'academy',
  specialschool: 'special',
  nursery: 'maintained-nursery',
  nurseryschool: 'maintained-nursery',
  preschool: 'early-years',
  eyfs: 'early-years',
  ap: 'pru',
  pruap: 'pru',
  alternativeprovision: 'pru',
  apacademy: 'pru',
  college: 'post-16',
  fe: 'post-16',
  sixthform: 'post-16',
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The setting that somebody names; null for a name that is none. */
export function settingNamed(name: string): Setting | null {
  const typed = plain(name)
  return settings.find((one) => plain(one) === typed) ?? others[typed] ?? null
}
