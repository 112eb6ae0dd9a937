import { once } from '../core/once'
import { indexEntries } from '../knowledge/code-of-practice-index'
import { gists } from '../knowledge/generated/code-of-practice-words'
import { joinEntries, type SearchEntry } from './search-entry'

/** The index that ships: the Code and the law and guidance beside it. */
export const bundledEntries = once((): readonly SearchEntry[] => joinEntries(indexEntries(), gists))
