import { serveLint } from '../../lib/session/engine/serve-lint'
import type { Line, LintReply, LintRequest } from '../../lib/session/lint-protocol'
import { version } from '../../package.json'

const line: Line<LintReply, LintRequest> = {
  post: (reply) => self.postMessage(reply),
  onMessage(listener) {
    self.addEventListener('message', ({ data }: MessageEvent<LintRequest>) => listener(data))
  },
  // A worker goes away together with the pane that asks it.
  onClose: () => undefined,
  close: () => self.close(),
}

serveLint(line, { version })
