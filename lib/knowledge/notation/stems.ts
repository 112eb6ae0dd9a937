/** Words that stand all over the Code, or in every sentence, and tell one place from no other. */
const COMMON = new Set(
  (
    'the and for that with this are was were has have had must should may can will would could from they them their there ' +
    'these those what when where which who whom whose how why not but nor its our your his her she him you all any each ' +
    'every both some such than then too very into onto out over under about after before again also only own same here just ' +
    'more most other been being does did doing off down once during while because until against between through above below ' +
    'per via within without see says said say states state code practice paragraph section chapter page sets set make makes ' +
    'made school schools pupil pupils child children send sen special educational needs need young people person support ' +
    'provision learning teacher teachers parents parent year'
  ).split(' '),
)

const LONGEST = 7

/** The beginnings of the words of a text that may tell what it is about; words of one stem give one. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) =>
        word
          .replace(/(?:ies|ied)$/, 'y')
          .replace(/(?:ing|ed|es|s|ly|ments?|ations?)$/, '')
          .slice(0, LONGEST),
      )
      .filter((stem) => stem.length > 2),
  )
