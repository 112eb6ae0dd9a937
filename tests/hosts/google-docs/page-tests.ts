/** Everything the browser tests call inside a page, in one script. */
export { randomSessions } from './browser-sessions'
export { geometryTrial } from './geometry-trial'
export { idleTrial } from './idle-trial'
export { runContractCase } from './in-page'
export { samplePolicy } from './sample-policy'
export { typingTrial } from './typing-trial'
