import type { Line, LintReply, LintRequest } from '../../lib/session/lint-protocol'

/** Starts a worker with the checks and opens a line to it. */
export function openLintLine(): Line<LintRequest, LintReply> {
  const worker = new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (request) => worker.postMessage(request),
    onMessage(listener) {
      worker.addEventListener('message', ({ data }: MessageEvent<LintReply>) => listener(data))
    },
    onClose(listener) {
      worker.addEventListener('error', listener)
    },
    close: () => worker.terminate(),
  }
}
