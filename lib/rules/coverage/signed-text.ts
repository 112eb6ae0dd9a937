import type { Range } from '../../core/range'
import { signs } from '../../knowledge/notation/coverage-cue'
import { findDates } from '../currency/find-dates'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const LINK =
  /https?:\/\/\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:sch\.uk|gov\.uk|org\.uk|co\.uk|org|example|com|net)\b(?:\/\S*)?/gi
const PHONE = /(?:\+44|\b0)(?:[ -]?\(?\d\)?){8,10}\b|\bext(?:ension)?\.? ?\d{2,5}\b/gi
/** Title and surname, or two and more capitalised words that are no office or place. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev|Fr|Sr)\.? (?:[A-Z]\.? ?)*(?:[A-Z][\p{L}'-]+)(?: [A-Z][\p{L}'-]+){0,2}/gu
const PAIR =
  /\b[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)? (?:(?:[A-Z]\.|[A-Z][a-zà-ÿ]+|O'|Mc|Mac|de|van) ?)?[A-Z][\p{L}'-]*[a-zà-ÿ]\b/gu
const OFFICE =
  /school|council|academ|trust|local|author|service|support|special|educat|need|plan|policy|report|head|govern|teach|board|send?\b|senco|care|health|county|borough|community|primary|college|nurser|team|act\b|code|practice|regulation|department|family|famil|children|pupil|parent|key|stage|year|assess|annual|review|information|quality|english|maths|speech|language|offer|tribunal|office|manager|lead|officer|co-?ordinat|contact|name|email|telephone|phone|term|autumn|spring|summer|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|communication|interaction|cognition|learning|social|emotional|mental|physical|sensory|disab|equal|access|behaviour|safeguard|curriculum|high|our|the|this|we\b|if\b|all\b|when|how|what|who|where|why|please|approved|signed|reviewed|next|date|chair|class|inclusion|assistant|deputy|principal|national|kingdom|street|road|lane|church|saint|st\b|group|network|forum|panel|centre|unit|house|section|part|step/i

/** “4.2 The SENCO”: the number of a paragraph counts nothing. */
const PARAGRAPH = /(?:^|: )(?:\d+(?:\.\d+)+\.?|\d+[.)])(?=\s)/
/** “Principal. Holds overall responsibility …”: one or two words with which a paragraph says what it is about. */
const LABEL = /((?:^|: )\s*[a-z][a-z'-]+(?: [a-z][a-z'-]+)?)\.(?= [a-z])/
/** A title, in which no families are spoken of; `cfact` in cues. */
const FAMILIES_ACT = /children (?:and|&) families (?:act|bill)/g
const ACT = 'cfact'
/** No family is spoken of. */
const FAMILY_DOCTOR = /family (?:doctors?|gps?|court)\b/g

/** Posts as colleges, nurseries and units call them, and the posts that cues know; each fits into its own. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:learning|communication|student) support (?:practitioner|worker)(?=s?\b)/g,
    'teaching assistant',
  ],
  [
    /(?<!(?:health|nurse|nursing|being) )\b(?:early years )?(?:practitioner|educator|lecturer)(?=s?\b)/g,
    'teacher',
  ],
  [/\bhead of (?:centre|unit|service|provision)\b/g, 'headteacher'],
  [/\bhead of (?:als|additional (?:learning )?support|learning support|inclusion)\b/g, 'senco'],
  [/\bcorporation\b/g, 'governors'],
]
/** Pieces of which a text with such a post holds one. */
const MAY_HOLD_POST = /practition|educator|lecturer|support work|head of|corporation/

/** Text of the same length in which posts have the names that cues know. */
function withKnownPosts(text: string): string {
  if (!MAY_HOLD_POST.test(text)) return text
  return POSTS.reduce(
    (out, [post, known]) => out.replace(post, (words) => known.padEnd(words.length)),
    text,
  )
}

function write(text: string, sign: string, { start, end }: Range): string {
  return text.slice(0, start) + sign.repeat(end - start) + text.slice(end)
}

function over(text: string, sign: string, pattern: RegExp, original: string): string {
  let out = text
  for (const { 0: found, index } of original.matchAll(pattern))
    out = write(out, sign, { start: index, end: index + found.length })
  return out
}

/** A text as cues read it; both forms have the length of the original. */
export interface SignedText {
  /** Addresses, numbers and dates have their signs. */
  readonly plain: string
  /** Names of people, too; null where there are none. */
  readonly named: string | null
}

function withNames(text: string, plain: string): string | null {
  let named = over(plain, signs.name, TITLED, text)
  for (const { 0: found, index } of text.matchAll(PAIR)) {
    if (!OFFICE.test(found))
      named = write(named, signs.name, { start: index, end: index + found.length })
  }
  return named === plain ? null : named
}

/**
 * Normalised text as cues read it: lower case, strokes and bars as spaces, and one sign written
 * over each address, number and date. Same length, so that offsets stay.
 */
export function signedText(text: string): SignedText {
  let out = text.toLowerCase()
  if (out.length !== text.length) return { plain: text, named: null }
  out = out.replace(PARAGRAPH, (number) => ' '.repeat(number.length))
  out = out.replace(LABEL, '$1:')
  out = out.replace(FAMILIES_ACT, (title) => ACT.padEnd(title.length))
  out = out.replace(FAMILY_DOCTOR, (words) => 'gp'.padEnd(words.length))
  out = withKnownPosts(out)
  if (/[a-z]\.[a-z]/.test(out)) {
    out = over(out, signs.email, EMAIL, text)
    out = over(out, signs.link, LINK, out)
  }
  if (/\d\d/.test(out)) {
    out = over(out, signs.phone, PHONE, out)
    for (const date of findDates(text))
      if (date.end - date.start > 4) out = write(out, signs.date, date)
  }
  out = out.replace(/[/|*]/g, ' ')
  return { plain: out, named: withNames(text, out) }
}
