import { PageClient } from '../page-line/client'
import { answers, type Request } from './protocol'

/** The isolated half's line to the one in the world of Word's frame. */
export type WordClient = PageClient<Request, typeof answers>

export const openWordClient = (page: Window): WordClient => new PageClient(page, answers)
