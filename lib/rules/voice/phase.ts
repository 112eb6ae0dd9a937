import { settingOf } from '../coverage/setting'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import { countOf } from '../whole-text'

const OLDER =
  /\b(?:sixth form|post-?16|(?:further education|sixth form|technical) college|years? (?:9|10|11|12|13)|key stage (?:4|5)|ks[45]|gcses?|a levels?|form tutors?|over 16|compulsory school age|apprenticeships?|aged (?:11|13|14|16))\b/gi
const YOUNGER =
  /\b(?:reception|nursery|year (?:1|2|3|4|5|6)|key stage (?:1|2)|ks[12]|eyfs|early years|phonics|class teachers?|infants?|juniors?)\b/gi
const NAMED_OLDER =
  /\b(?:secondary|high school|sixth form|college|upper school|post-?16|grammar school|all-through)\b/i
const NAMED_YOUNGER =
  /\b(?:primary|infants?|juniors?|nursery|first school|pre-?school|early years)\b/i

/** “for pupils aged 3 to 19” */
const UP_TO_OVER_16 =
  /\bage[ds]? (?:from )?[\w ]{1,10}?(?: to |[–-])(?:1[789]|seventeen|eighteen|nineteen)\b/i
const SEVERAL =
  /\b(?:secondary|high|upper) (?:schools|academies)\b|\bsixth forms\b|\bpost-?16\b|\ball-through\b/i
const COLLEGE = /\bcollege\b/i
/** Characters of a document in which a school says its name, and what it is. */
const NAME = 200
const OPENING = 1500

const mentionsOfOlder = countOf((line) => line.match(OLDER)?.length ?? 0)
const mentionsOfYounger = countOf((line) => line.match(YOUNGER)?.length ?? 0)

/**
 * Whether a document is about a place with pupils over compulsory school age: by the profile, the name
 * of the school, or the year groups it speaks of.
 */
export const hasOver16s = oncePerView((view: DocumentView): boolean => {
  const { document, profile } = view
  if (profile === 'post-16') return true
  if (profile === 'early-years') return false
  const opening = `${document.title ?? ''}\n${document.text.slice(0, NAME)}`
  if (UP_TO_OVER_16.test(document.text.slice(0, OPENING))) return true
  // “Four primary schools, two secondary schools with sixth forms”: a trust has pupils of every age.
  if (NAMED_YOUNGER.test(opening)) return NAMED_OLDER.test(opening) && SEVERAL.test(opening)
  if (NAMED_OLDER.test(opening)) return true
  const longer = document.text.slice(0, OPENING)
  if (NAMED_YOUNGER.test(longer) && !NAMED_OLDER.test(longer)) return false
  return mentionsOfOlder(view) > mentionsOfYounger(view)
})

/** Whether everybody there is over compulsory school age: a college and no school. */
export const hasOnlyOver16s = (view: DocumentView): boolean =>
  settingOf(view) === 'post-16' ||
  (view.signals.addressesPupils === true && COLLEGE.test(view.document.text.slice(0, NAME)))

/** A heading on those who are over compulsory school age, and on nobody else. */
const HEADED_OLDER =
  /\b(?:sixth[- ]form\w*|post[- ]?16|(?:key stage|ks) ?5|years? 1[23]|over[- ]16s?|(?:after|from|past) (?:the age of )?(?:16|sixteen|year 11)|1[678] (?:to|and)|1[678][-–+]|(?:supported )?internships?|apprenticeships?|a[- ]levels?)\b/i

/** Whether a block stands under such a heading; the title of the document names all its pupils. */
export function isOfOver16s({ document }: DocumentView, block: number): boolean {
  let section = document.sections[document.sectionOf[block] ?? 0] ?? null
  const cover = document.sections.find(({ heading }) => heading !== null)
  while (section && section !== cover) {
    if (HEADED_OLDER.test(section.title)) return true
    section = section.parent
  }
  return false
}
