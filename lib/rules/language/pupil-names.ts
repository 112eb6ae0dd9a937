import type { Range } from '../../core/range'

/** How the name of a child looks, and what tells it from other names. */

export const NOT_A_CHILD =
  /^(?:The|This|That|Our|We|All|Each|Every|Some|Any|Many|Most|A|An|In|At|On|If|When|Where|Children|Child|Pupils?|Students?|Parents?|Staff|Teachers?|School|Year|Class|Key|Stage|Reception|Nursery|Primary|Support|Mr|Mrs|Ms|Miss|Dr|SENCO|SEND|SEN|EHC|Autism|Code|Act|For|As|And|Or|He|She|They|It|You|Your|There|One|Two|Three|Four|Both|Young|People|Group|From|With|By|To|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Autumn|Spring|Summer|Early|Years|Foundation|Key|Oak|Ash|Elm|Beech|Willow|Maple|English|Maths|Local|Authority|Council|Ofsted|Department|Government|Downs?|Asperger|Head|Governor|Team|Learning|Special|Mental|Health|Care|Education|While|Since|Once|Some|No|Not|What|How|Why|Who|Does|Do|Is|Are|Can|Will|Should|Must|Currently|Example|Dyslexia|Autistic|ADHD|Makaton|Lego|Forest|Meet|Thanks|Ask|See|Contact|Please|My|His|Her|Their|Its|After|Before|Because|Although|Last|Next|Also|Then|Here|Now|Boys|Girls|Families|Adults|Governors|Parent|Teacher|Therapist|Specialist|Speech|Occupational|Educational|Tourette|Rett|Braille|Signalong|Numicon|Elklan|Talk|Play|Boost|Nurture|Lunch|Breakfast|Music|Art|Science|Physical|Sensory|Communication|National|British|Royal|Action|Case|Study|Subject)$/

/** A first name and a surname, in the middle of a sentence or at its start. */
export const FULL =
  "(?<![\\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx|Sir|Lady|Lord|Dame)\\.? |\\b(?!(?:Since|When|While|Once|As|After|Before|Because|Although|Last|Now|Today|For|With|If|And|But|That|Meet|Where|Until|Like|Recently|Sometimes) )\\p{Lu}\\p{Ll}+ )(?<first>[A-Z]\\p{Ll}{2,}) (?<second>[A-Z][\\p{L}’'-]*\\p{Ll})(?<![’']s)"
export const IN_CLASS =
  '(?:(?:in|from|of) )?(?:Year \\d{1,2}|Y\\d{1,2}|Reception|Nursery|\\d{1,2}[A-Z]\\b|[A-Z]\\p{Ll}+ (?:[Cc]lass|[Bb]ase))'

/** Words about school that a known person of whom lessons tell is not named with. */
export const OF_A_PUPIL =
  /\b(?:support|teachers?|class|Year|Y\d|Reception|Nursery|pupil|child|boy|girl|student|when (?:s?he) was (?:\d|two|three|four|five|six|seven|eight|nine|ten)|parents|mum|dad|lessons?|taught|helped by|walker|playground|joined us|join in|case study|SENCO|nurture (?:group|room)|healthcare plan|adult who|(?:SEND?) register|our (?:\w+ ){0,2}(?:choir|club|band|team|group))\b/i
export const OF_SOMEBODY_KNOWN =
  /\b(?:author|famous|scientist|athlete|paralympi\w*|swimmer|actor|campaigner|visitor|speaker|role models?|such as|history|assembl(?:y|ies)|books?|story|stories|characters?|learn about|trust|foundation|charity)\b/i

/** Somebody who works at a school or with it, or whose name is not the real one. */
export const ADULT =
  /\b(?:teacher|assistant|SENCO|governor|author|therapist|psychologist|coach|mentor|leads?|led|head|manager|works?|trained|changed? (?:the )?name|not (?:his|her|their) real name)\b/i

/** The need is that of others. */
export const OF_OTHERS =
  /\b(?:pupils|children|students|learners|those|people|families|others|anyone|somebody) (?:with|who)\b|\b(?:train(?:ed|ing)|expert|specialist|qualified|qualification|diploma|award|course|leads?|teaches|works?) (?:in|on|for|with)\b/i

/** Who is named with what they do: “our governor, Ian Webb”, “taught by Ruby Lane”. */
export const HAS_A_POST =
  /\b(?:teacher|assistant|SENCO|SENDCO|governor|therapist|psychologist|nurse|trustee|author|artist|speaker|head|headteacher|coach|mentor|leader|lead|founder|chair|manager|officer|co-?ordinator|expert|(?:taught|led|run|written|founded|invented) by)\b[^.;,]{0,20}[,:]? ?$/

/** Behind a need: what a grown-up is or does, or what a school has for it: “our autism champion”. */
const NO_CHILDS =
  /^ (?:awareness |support |and [\p{L}-]+ )?(?:champions?|leads?|leaders?|ambassadors?|experts?|specialists?|teachers?|mentors?|governors?|advisers?|advisory|practitioners?|co-?ordinators?|links?|teams?|groups?|clubs?|charit(?:y|ies)|services?|training|courses?|awards?|polic(?:y|ies)|base|unit|centre|hub)\b/u
/** “Marlow Class has children who …”: the name is the class’s own. */
const IS_A_CLASS =
  /^\p{Lu}[\p{L}’'-]+ (?:Class|Base|House|Room|Unit|Team|School|Group)(?! \d)(?:,? (?:has|is|are|for|in|who)\b| \()/u
/** A list of who teaches each class: “Year 4: Miss Lund. Year 5: Amir Khan”. */
const LABEL =
  '(?:Years?|Class|Reception|Nursery|\\p{Lu}\\p{Ll}+ [Cc]lass)(?: ?\\d{0,2}| \\p{Ll}+)\\s*[:–—-] ?'
const BEHIND_LABEL = new RegExp(`${LABEL}(?:\\p{Lu}[\\p{L}’'-]+ )?$`, 'u')
const OF_TEACHERS = new RegExp(`${LABEL}(?:Mrs?|Ms|Miss|Mx|Dr)\\b`, 'u')
const isInListOfTeachers = (text: string, start: number): boolean =>
  BEHIND_LABEL.test(text.slice(Math.max(0, start - 30), start)) && OF_TEACHERS.test(text)

/** The name of a class, of whoever teaches it or of somebody with a post. */
export const isNoPupil = (text: string, { start, end }: Range): boolean =>
  NO_CHILDS.test(text.slice(end, end + 50)) ||
  IS_A_CLASS.test(text.slice(start, start + 50)) ||
  isInListOfTeachers(text, start)
