import { once } from '../core/once'
import type { IndexEntry, IndexedWork } from './code-of-practice'
import { unpackEntries } from './code-of-practice-pack'
import { packedWorks } from './generated/code-of-practice'

/** The chapters of the Code, its back matter, and the works beside it. */
export const indexedWorks = once((): readonly IndexedWork[] =>
  packedWorks.map(({ sections: _sections, ...work }) => work),
)

/** Every entry of every work, in the order of the works. */
export const indexEntries = once((): readonly IndexEntry[] => unpackEntries(packedWorks))
