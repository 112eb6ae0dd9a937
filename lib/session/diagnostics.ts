import type { Host } from '../hosts/host'

/** What the diagnostics button copies: switches, counts and versions; never a word of the document. */
export function diagnosticsOf(host: Host, version: string, isChecked: boolean): string {
  const { tier, reasons, facts } = host.capability
  const chromium = /(?:Chrome|Firefox)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown'
  const told = {
    sendlint: version,
    browser: chromium,
    editor: host.kind,
    mode: host.mode(),
    tier,
    reasons,
    checked: isChecked,
    ...facts,
  }
  return JSON.stringify(told, null, 2)
}
