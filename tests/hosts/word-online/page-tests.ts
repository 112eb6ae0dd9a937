/** Everything the browser tests call inside a page, in one script. */
export { runContractCase } from './in-page'
export { randomSessions } from './random-sessions'
export { headerTrial, idleTrial, look, marksTrial, readByScrolling, revealTrial } from './trials'
