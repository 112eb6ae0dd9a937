/** Trips, lessons and the like: who is included in them takes part in school life, and decides nothing. */
const SCHOOL_LIFE =
  /^(?: [\w-]+){0,3}? (?:trips?|visits?|activit(?:y|ies)|lessons?|clubs?|class(?:es|rooms?)?|school life|life of|events?|excursions?|residentials?|outings?|mainstream|curriculum|plays?|sports?)\b/i
/** “Pupils take part”, and in what: where that is told, the forms of the lexicon that name it decide. */
const TAKES_PART = /^t(?:ak|ook)\w* part$/i
const IN_SOMETHING =
  /^ (?:\w+ly )?(?:in|with (?:other|their) (?:pupils|children|students|peers|friends)|alongside)\b/i
/** “given a copy of their pupil passport”: a paper that is handed over, whoever wrote it. */
const PROFILE = /\b(?:passport|profile)s?$/i
const HANDED =
  /\b(?:cop(?:y|ies) of|given|handed|shown|sent|receives?|gets?)(?: (?:an?|the|their|his|her|your|new|own))+ $/i
/** A document that is to be read beside others. */
const READ_BESIDE = /\bread(?: \w+)?$/i
/** “Get it right”, “have them learning”: what is brought about, and nothing that anybody is given. */
const GETS = /^(?:gets?|ha(?:s|ve)) (?:it|one|them)$/i
const BROUGHT_ABOUT = /^ (?:right|wrong|all|done|back|together|to|\w+ing|ready|through)\b/i
/** “You know your child”: what parents know best, and no news. */
const KNOWS = /^(?:knows?|understands?) (?:your|their|his|her)$/i
const CHILD = /^ (?:own )?(?:child|children|son|daughter|young p\w+)\b/i
/** Names of papers and tools, and that there are some: “Provision maps and pupil passports are used.” */
const BARE_NAME =
  /^[^.;:]{0,120}? (?:is|are|was|were)(?: also| all| both)? (?:used|in use|in place|available|kept|held)[.!]?$/i
/** “…, but the final decision rests with the SENCO”: they are heard, and no more. */
const DECIDED_ALONE =
  /\b(?:but|although|though|however)\b[^.;]*\b(?:decision|say|word)\b[^.;]*\b(?:rests?|lies?|remains?|stays?|is|are|will be)\b[^.;]*\b(?:with the (?:school|se\w*co|head\w*|staff|teachers?|governors?)|with (?:us|staff)|ours|made by the (?:school|se\w*co|head\w*|staff|teachers?|governors?)|the (?:school|se\w*co|head\w*)['’]s)/i

/** Whether words of a rung say nothing of anybody's part where they stand. */
export function isNoSay(
  text: string,
  { start, end }: { start: number; end: number },
  rung: number,
  isForPupils: boolean,
): boolean {
  const said = text.slice(start, end)
  const behind = text.slice(end)
  if (/^mak\w+ sure\b/i.test(said)) return true
  if (PROFILE.test(said) && HANDED.test(text.slice(0, start))) return true
  if (/^included in\b/i.test(said))
    return SCHOOL_LIFE.test(`${said.replace(/^included in/i, '')}${behind}`)
  if (TAKES_PART.test(said) && rung > 2) return isForPupils && IN_SOMETHING.test(behind)
  if (GETS.test(said) && BROUGHT_ABOUT.test(behind)) return true
  if (KNOWS.test(said) && CHILD.test(behind)) return true
  if (/^alongside$/i.test(said)) return READ_BESIDE.test(text.slice(0, start).trimEnd())
  // “Written in consultation with parents”: they were consulted.
  return rung > 2 && /\bconsultation with$/i.test(said)
}

/** Whether a sentence only says that something is there. */
export const isBareName = (text: string): boolean => BARE_NAME.test(text)

/** Whether the school decides by itself, whatever it has heard. */
export const isDecidedAlone = (text: string): boolean => DECIDED_ALONE.test(text)
