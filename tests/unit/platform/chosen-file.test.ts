import { expect, test } from 'vitest'
import { bytesOf, cannotBeRead } from '../../../lib/platform/chosen-file'

test('a file is read, and what the browser cannot read is told by its name', async () => {
  expect(await bytesOf(new File(['We plan.'], 'policy.txt'))).toHaveLength(8)
  // As a folder that is dropped.
  const folder = new File([], 'Policies')
  folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await bytesOf(folder)).toBeNull()
  expect(cannotBeRead(folder.name)).toMatch(/^“Policies” cannot be read\..*folder/)
})
