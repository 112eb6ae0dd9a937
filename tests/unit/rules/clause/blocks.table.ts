import type { Row } from './active.table'

const roles = [
  ['The SENCO', 'senco'],
  ['Class teachers', 'teacher'],
  ['Teaching assistants', 'assistant'],
  ['The headteacher', 'head'],
  ['The governing body', 'board'],
  ['The local authority', 'local-authority'],
] as const

/** Each role as heading, stem, label and row, before the same words. */
export const blocks: readonly Row[] = roles.flatMap(([name, kind]): Row[] => [
  [`## ${name}\n\n- Review the policy\n- Meet families`, `${kind} review`, `${kind} meet`],
  [`## 3.1 The role of ${name.toLowerCase()}\n\n- Reviews the policy`, `${kind} review`],
  [`${name} will:\n\n- review the policy;\n- not write plans.`, `${kind} will review`],
  [
    `${name} must:\n\n1. review the policy\n2. meet families`,
    `${kind} must review`,
    `${kind} must meet`,
  ],
  [`**${name}:** reviews the policy; meets families.`, `${kind} review`, `${kind} meet`],
  [`| Who | What |\n| --- | --- |\n| ${name} | Reviews the policy |`, `${kind} review`],
  [`It is the duty of ${name.toLowerCase()} to review the policy.`, `${kind} responsible review`],
  [`The policy is reviewed by ${name.toLowerCase()}.`, `passive review by ${kind}`],
])
