import { describe, expect, it } from 'vitest'
import { countWords } from '../../../lib/core/count-words'
import { remembered } from '../../../lib/core/remembered'

describe('remembered', () => {
  it('makes something of a text once, for as many texts as it was told to keep', () => {
    const made: string[] = []
    const ask = remembered(2, (text) => {
      made.push(text)
      return { text }
    })
    const first = ask('a')
    expect(ask('a')).toBe(first)
    ask('b')
    ask('c')
    expect(ask('b')).toEqual({ text: 'b' })
    expect(made).toEqual(['a', 'b', 'c'])
  })

  it('forgets what has not been asked for in a long time', () => {
    let made = 0
    const ask = remembered(2, (text) => ({ text, made: ++made }))
    for (const text of ['a', 'b', 'c', 'd', 'e']) ask(text)
    expect(ask('a').made).toBe(6)
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n\t ', 0],
    ['one', 1],
    ['  two words ', 2],
    ['no\u00a0break, thin\u2009space\ufeffmark', 5],
    ['dash – counts', 3],
    ['café naïve', 2],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words)
    expect(text.match(/\S+/g)?.length ?? 0).toBe(words)
  })
})
