import { describe, expect, test, vi } from 'vitest'
import { chordLabel, isChord, isUsableChord } from '../../../lib/commands/chord'
import { CommandRegistry } from '../../../lib/commands/registry'

const press = (key: string, ...modifiers: readonly string[]) => ({
  key,
  ctrlKey: modifiers.includes('Ctrl'),
  metaKey: modifiers.includes('Meta'),
  altKey: modifiers.includes('Alt'),
  shiftKey: modifiers.includes('Shift'),
})

describe('chords', () => {
  test.each([
    ['F8', press('F8'), false, true],
    ['F8', press('F8', 'Shift'), false, false],
    ['Shift+F8', press('F8', 'Shift'), false, true],
    ['Mod+k', press('K', 'Ctrl'), false, true],
    ['Mod+k', press('k', 'Ctrl'), true, false],
    ['Mod+k', press('k', 'Meta'), true, true],
    ['Alt+Shift+F8', press('F8', 'Shift', 'Alt'), false, true],
    ['nonsense', press('F8'), false, false],
  ])('%s', (chord, event, isMac, expected) => {
    expect(isChord(event, chord, isMac)).toBe(expected)
  })

  test('are written as people write them', () => {
    expect(chordLabel('Mod+Shift+k', false)).toBe('Ctrl Shift k')
    expect(chordLabel('Mod+Shift+k', true)).toBe('⌘ ⇧ k')
  })

  test.each([
    ['F7', true],
    ['Ctrl+Alt+.', true],
    ['k', false],
    ['Shift+K', false],
    ['Ctrl+', false],
  ])('%s can be used: %s', (chord, expected) => {
    expect(isUsableChord(chord)).toBe(expected)
  })
})

describe('the registry', () => {
  test('runs what a key stands for, and only while it can be done', () => {
    const registry = new CommandRegistry(false)
    const run = vi.fn()
    let isEnabled = false
    registry.register('fix.undo', { run, isEnabled: () => isEnabled })
    registry.register('problem.next', { run })
    expect(registry.list().map(({ id }) => id)).toEqual(['problem.next'])
    expect(registry.run('fix.undo')).toBe(false)
    isEnabled = true
    expect(registry.run('fix.undo')).toBe(true)
    expect(run).toHaveBeenCalledTimes(1)
    expect(registry.commandFor(press('F8'))).toBe('problem.next')
  })

  test('takes a person’s own keys, but none that would get in the way of typing', () => {
    const registry = new CommandRegistry(false)
    registry.register('problem.next', { run: vi.fn() })
    registry.register('problem.previous', { run: vi.fn() })
    registry.bind({ 'problem.next': 'Ctrl+Alt+n', 'problem.previous': 'p' })
    expect(registry.commandFor(press('n', 'Ctrl', 'Alt'))).toBe('problem.next')
    expect(registry.commandFor(press('F8'))).toBeNull()
    expect(registry.commandFor(press('p'))).toBeNull()
    expect(registry.keyOf('problem.previous')).toBe('Shift+F8')
    registry.bind({ 'problem.next': '' })
    expect(registry.commandFor(press('F8'))).toBeNull()
  })
})
