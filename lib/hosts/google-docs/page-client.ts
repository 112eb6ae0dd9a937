import { PageClient } from '../page-line/client'
import { answers, type Request } from './protocol'

/** An edit waits for its turn, for the selection and for the text to show it. */
const APPLY_PATIENCE = 15_000

/** The isolated half's line to the one in the world of Docs. */
export type DocsClient = PageClient<Request, typeof answers>

export const openDocsClient = (page: Window): DocsClient =>
  new PageClient(page, answers, { apply: APPLY_PATIENCE })
