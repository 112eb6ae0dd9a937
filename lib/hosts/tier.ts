/** What a host can do right now, best first. */
export const tiers = ['underline-apply', 'underline-copy', 'panel-copy', 'pasted-text'] as const

export type Tier = (typeof tiers)[number]

const labels: Record<Tier, string> = {
  'underline-apply': 'Problems are underlined, and fixes are made with one click.',
  'underline-copy': 'Problems are underlined. Fixes are copied for you to paste in.',
  'panel-copy': 'Problems are listed in the panel. Fixes are copied for you to paste in.',
  'pasted-text': 'Paste your policy into the panel, or open the file there.',
}

/**
 * The tier in words, for the status item.
 *
 * @param marks what the marks stand for: words, or whole paragraphs with a bar beside them
 */
export const tierLabel = (tier: Tier, marks: 'words' | 'paragraphs' = 'words'): string =>
  marks === 'words'
    ? labels[tier]
    : labels[tier].replace('are underlined', 'are marked beside their paragraphs')

const short: Record<Tier, string> = {
  'underline-apply': '',
  'underline-copy': 'copy fixes',
  'panel-copy': 'panel only',
  'pasted-text': 'paste text',
}

/** The tier in a word or two; empty for the best one. */
export const tierShort = (tier: Tier): string => short[tier]

/** 0 for the best tier. */
const tierRank = (tier: Tier): number => tiers.indexOf(tier)

/** The more limited of two tiers. */
export const lowerTier = (a: Tier, b: Tier): Tier => (tierRank(a) >= tierRank(b) ? a : b)

/** Whether fixes may be written into the document at this tier. */
export const canApply = (tier: Tier): boolean => tier === 'underline-apply'

/** Whether marks can be drawn over the words at this tier. */
export const canUnderline = (tier: Tier): boolean => tierRank(tier) <= tierRank('underline-copy')
