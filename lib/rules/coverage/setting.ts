import type { Setting } from '../../core/setting'
import { coverLines } from '../cover-lines'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import { countOf } from '../whole-text'

/** What a school says of itself, for when nobody chose a profile. */
const signs: readonly (readonly [Setting, RegExp])[] = [
  ['special', /\bspecial (?:school|academy)$|^.{0,80}\bspecial school\b/im],
  ['pru', /\bpupil referral (?:unit|service)\b|\bPRU\b|\balternative provision academy\b/],
  // “Infant and Nursery School” is a school with a nursery.
  ['maintained-nursery', /\bmaintained nursery\b|(?<!(?:and|&) )\bnursery school\b/i],
  [
    'early-years',
    /\bday nursery\b|\bpre-?school\b|\bplay ?group\b|\bchild ?mind\w+|\bkindergarten\b|\bnursery (?:ltd|limited)\b/i,
  ],
  [
    'post-16',
    /\bsixth[ -]form college\b|\bfurther education\b|\bcollege\b(?! (?:road|street|lane))/i,
  ],
]

const SPECIAL =
  /\bwe are an? (?:\w+ ){0,3}special (?:school|academy)\b|\bis an? (?:[\w-]+ ){0,4}special (?:school|academy)\b|\bour special school\b|\b(?:all|every|each) (?:(?:of|our|the|\d+) ){0,3}(?:pupils?|students?|child(?:ren)?|learners?|young people)(?: (?:here|at \w+))? ha(?:s|ve) (?:an )?(?:EHC|education, health)|\beveryone (?:here|who comes (?:here|to us)) has an (?:EHC|education, health)/i

const INDEPENDENT =
  /\b(?:we are|is) an? (?:[\w-]+,? ){0,4}independent (?:[\w-]+,? ){0,4}school\b|\bas an independent school\b/i

const PRU =
  /\b(?:we are|we['’]re|is) an? (?:[\w-]+,? ){0,3}(?:pupil referral unit|PRU|alternative provision (?:academy|free school))\b/i

/** In the name of a school or its trust, on the cover. */
const ACADEMY = /\b(?:academy|academies|free school)\b/i

/** The setting that title and text tell without doubt. */
export const settingTold = oncePerView((view: DocumentView): Setting => {
  const { document } = view
  const title = [document.title ?? '', ...document.blocks.slice(0, 2).map(({ text }) => text)]
    .filter((text) => text.length < 120)
    .join('\n')
  const beginning = document.text.slice(0, 6000)
  if (SPECIAL.test(beginning)) return 'special'
  if (INDEPENDENT.test(beginning)) return 'independent'
  if (PRU.test(beginning)) return 'pru'
  const told = signs.find(([, sign]) => sign.test(title))?.[0]
  if (told) return told
  return coverLines(view).some((line) => ACADEMY.test(line)) ? 'academy' : 'mainstream'
})

/** The setting a document belongs to: the profile when one was chosen, otherwise what its words tell. */
export const settingOf = oncePerView(
  (view: DocumentView): Setting => view.profile ?? settingTold(view),
)

const PRIMARY =
  /\b(?:primary|infants?|junior|first|nursery|lower) (?:school|academy)\b|\b(?:primary|infant|junior)\b/i
const SECONDARY =
  /\b(?:high|secondary|upper|grammar|comprehensive) (?:school|academy)\b|\bsixth form\b|\bcollege\b|\bsecondary\b/i
const OLDER =
  /\bGCSEs?\b|\bA[ -]levels?\b|\bsixth form\b|\bKey Stages? (?:3|4|5|three|four)\b|\bKS[345]\b|\bYears? (?:8|9|10|11|12|13)\b|\bform tutors?\b/gi

const mentionsOfOlder = countOf((line) => line.match(OLDER)?.length ?? 0)

/** Whether pupils sit public examinations there, as far as the document tells. */
export function isSecondary(view: DocumentView): boolean {
  const { document } = view
  if (settingOf(view) === 'post-16') return true
  const title = document.title ?? document.blocks[0]?.text ?? ''
  if (PRIMARY.test(title) && !SECONDARY.test(title)) return false
  return SECONDARY.test(title) || mentionsOfOlder(view) >= 3
}
