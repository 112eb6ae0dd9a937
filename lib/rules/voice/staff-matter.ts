/** What is the school's own to decide, and for families to hear of. */
const STAFF_MATTER =
  /^(?:[\d.]+ )?(?:(?:the|our|all|lunchtime|after-school) )*(?:detentions?|sanctions?|suspensions?|exclusions?|timetables?|teaching groups|(?:ability )?sets|seating plans?|classes|staffing|rooms|homework)\b(?![^.;,]*\b(?:SEND?|support|help|interventions?|provision|therap\w+|plans?|targets?|outcomes?)\b)[^.;,]{0,30}? (?:is|are|may be|will be)\b/i

/** “Detentions are decided by staff”, “Sets are changed in January”: whether a sentence is about such a matter. */
export const isStaffMatter = (text: string): boolean => STAFF_MATTER.test(text)
