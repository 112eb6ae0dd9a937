import type { DutyCheck } from './duty-check'
import { holdsHardDuty, namesHardDuty } from './hard-duties'
import { isPractice } from './inflation'
import { report } from './phrase'

const AS_LAW =
  /^\W*(?:yes\W+)?(?:(?:by |the |required by |it is |a )?(?:law|legal|statutory|statute|mandatory|compulsory|act of parliament|legal (?:requirement|duty)|statutory (?:requirement|duty)|must|required by law)|.{0,30}\b(?:act|regulations)(?: \d{4})?(?:,? s(?:ection)?\.? ?\d+)?)\W*$/i
const AS_CHOICE =
  /^\W*(?:(?:considered|published|made|held|offered|given|provided|updated|reviewed|sent|done|told|written) )?(?:recommended|good practice|best practice|optional|advisable|advised|desirable|should|may|can|could|if (?:possible|time|convenient|asked)\b.*|when(?:ever)? (?:possible|convenient|time)\b.*|where (?:possible|practicable|convenient)\b.*|if there is\b.*|as (?:time|resources|funds) (?:allows?|permits?)|school(?:'s)? (?:choice|discretion)|discretionary|voluntary|nice to have|aim|aspiration|up to .*|(?:if|when|where) (?:the |a )?(?:\w+ )?(?:teachers?|head\w*|SENCO|staff|governors?|school|we|they) (?:thinks?|feels?|wish\w*|choose\w*|wants?|ha(?:s|ve) time|remembers?|can)\b.*|sometimes|usually|occasionally|often|rarely|not required|no(?:t statutory|n-statutory)?)\W*$/i
const NOT_A_STATUS = /\b(?:who|lead|owner|when|date|review)\b/i

/** DUTY-11 and DUTY-12 in tables: the row names a duty, another cell how binding it is. */
export const statusColumn: DutyCheck = {
  words:
    /^(?:law|legal|statutory|statute|mandatory|compulsory|parliament|must|act|regulations|recommended|practice|optional|advisable|advised|desirable|should|may|can|could|if|when|whenever|where|as|sometimes|usually|occasionally|often|rarely|school|discretionary|voluntary|nice|aim|aspiration|up|not|no|required)$/,
  trigger: /./,
  *check({ passage, context }) {
    const { table } = context.block
    if (!table || table.isHeader || table.column === 0) return
    const { text } = passage
    const row = table.rowHeader
    if (AS_LAW.test(text) && isPractice(row) && !/\bnot\b/i.test(row)) {
      yield* report('DUTY-12', passage, passage.whole)
    } else if (AS_CHOICE.test(text) && (namesHardDuty(row) || holdsHardDuty(row))) {
      if (NOT_A_STATUS.test(table.header) && !/^\W*(?:if|when|where|as)\b/i.test(text)) return
      yield* report('DUTY-11', passage, passage.whole)
    }
  },
}
