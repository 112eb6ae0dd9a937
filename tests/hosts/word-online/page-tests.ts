/** Everything the browser tests call inside a page, in one script. */
export { runContractCase } from './in-page'
export { randomSessions } from './random-sessions'
export { readByJumping, readByScrolling } from './reading-trials'
export { headerTrial, idleTrial, lateModelTrial, look, marksTrial, revealTrial } from './trials'
