import { applyCases } from './contract-cases/apply'
import { geometryCases } from './contract-cases/geometry'
import { lifeCases } from './contract-cases/life'
import { refusalCases } from './contract-cases/refusals'
import { snapshotCases } from './contract-cases/snapshot'
import { undoCases } from './contract-cases/undo'
import type { ContractCase } from './harness'

/** What every host has to do. The same list runs against each of them. */
export const hostContract: readonly ContractCase[] = [
  ...snapshotCases,
  ...applyCases,
  ...refusalCases,
  ...undoCases,
  ...geometryCases,
  ...lifeCases,
]

/** What a host still has to do where it cannot write. */
export const readingContract: readonly ContractCase[] = [...snapshotCases, ...geometryCases]
