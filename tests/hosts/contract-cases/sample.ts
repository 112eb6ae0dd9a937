/** A policy with everything that makes an edit awkward. */
export const policy: readonly string[] = [
  'SEND policy',
  'Our SENCO, Ms Adeyemi, keeps the register of pupils on School Action and School Action Plus.',
  '',
  'School Action',
  'Parents meet the class teacher; pupils on School Action are reviewed each term.',
  'Pupils with BESD, dyslexia or hearing loss 🎧 get help early.',
  'Each pupil  has a plan (see “Statement”) and a keyworker.',
  'Yes',
  'Yes',
  'We work with a statement',
]
