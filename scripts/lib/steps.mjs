import { Explained } from './explained.mjs'

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */

/** Runs named steps one after another, says how each went and how long it took, and keeps score. */
export const createSteps = () => {
  /** @type {{ title: string, outcome: Outcome, seconds: number }[]} */
  const done = []

  return {
    /**
     * @param {string} title
     * @param {() => Promise<number | void>} action fails by throwing or by an exit code other than 0
     * @returns {Promise<boolean>} whether it passed
     */
    async run(title, action) {
      console.log(`\n=== ${title}`)
      const begun = performance.now()
      const passed = await succeeds(action)
      const seconds = (performance.now() - begun) / 1000
      done.push({ title, outcome: passed ? 'passed' : 'failed', seconds })
      console.log(`--- ${title}: ${passed ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`)
      return passed
    },

    /** @param {string} title @param {string} reason */
    skip(title, reason) {
      done.push({ title, outcome: 'skipped', seconds: 0 })
      console.log(`\n=== ${title}\n--- ${title}: not run, because ${reason}`)
    },

    /** @param {Outcome} outcome */
    titles: (outcome) => done.filter((step) => step.outcome === outcome).map((step) => step.title),

    seconds: () => done.reduce((sum, step) => sum + step.seconds, 0),
  }
}

/** @param {() => Promise<number | void>} action */
const succeeds = async (action) => {
  try {
    return ((await action()) ?? 0) === 0
  } catch (error) {
    console.error(error instanceof Explained ? error.message : error)
    return false
  }
}
