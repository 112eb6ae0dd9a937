/** A failure that a sentence explains in full: the reader needs no stack. */
export class Explained extends Error {}

/**
 * Runs the main function of a script and turns its outcome into an exit code.
 *
 * @param {() => Promise<number | void>} main
 */
export const runMain = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Explained ? error.message : error)
    process.exitCode = 1
  }
}
