import { describe, expect, test } from 'vitest'
import { readFrame } from '../../../../lib/hosts/word-online/frame'

const HOST = 'officeapps.live.com'

describe('frames of Word', () => {
  test.each([
    [`https://word-edit.${HOST}/we/wordeditorframe.aspx?ui=en-GB`, 'editor'],
    [`https://euc-word-edit.${HOST}/we/wordeditorframe.aspx?wopisrc=https%3A%2F%2Fx`, 'editor'],
    [`https://FFC-word-edit.${HOST}/we/WordEditorFrame.aspx`, 'editor'],
    [`https://euc-word-view.${HOST}/wv/wordviewerframe.aspx?rs=en-GB`, 'viewer'],
  ])('%s', (address, kind) => {
    expect(readFrame(address)?.kind).toBe(kind)
  })

  test.each([
    `https://euc-excel.${HOST}/x/_layouts/xlviewerinternal.aspx`,
    `https://euc-powerpoint.${HOST}/p/PowerPointFrame.aspx`,
    `https://word-edit.${HOST}/we/other.aspx`,
    'https://officeapps.live.com.example.org/we/wordeditorframe.aspx',
    'https://contoso-my.sharepoint.com/personal/x/_layouts/15/Doc.aspx',
  ])('not in %s', (address) => {
    expect(readFrame(address)).toBeNull()
  })

  test('a document has a name that does not tell where it is kept', () => {
    const frame = (source: string) =>
      readFrame(`https://word-edit.${HOST}/we/wordeditorframe.aspx?wopisrc=${source}`)?.id
    expect(frame('https%3A%2F%2Fcontoso%2Fone')).toBe(frame('https%3A%2F%2FContoso%2Fone'))
    expect(frame('https%3A%2F%2Fcontoso%2Fone')).not.toBe(frame('https%3A%2F%2Fcontoso%2Ftwo'))
    expect(frame('https%3A%2F%2Fcontoso%2Fone')).not.toContain('contoso')
  })

  test('documents without an address share nothing', () => {
    const nameless = () => readFrame(`https://word-edit.${HOST}/we/wordeditorframe.aspx?ui=en-GB`)
    expect(nameless()?.id).not.toBe(nameless()?.id)
    const frame = (name: string) =>
      readFrame(`https://word-edit.${HOST}/we/wordeditorframe.aspx?${name}=https%3A%2F%2Fa`)?.id
    expect(frame('WopiSrc')).toBe(frame('wopisrc'))
  })
})
