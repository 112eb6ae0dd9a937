import { type GenericSchema, safeParse } from 'valibot'

/** How one setting is kept. A change of its shape raises the version and adds a step. */
export interface Shape<T> {
  readonly key: string
  /** From 1. */
  readonly version: number
  readonly schema: GenericSchema<unknown, T>
  /** The value while nothing, or nothing readable, is stored. */
  readonly fallback: T
  /** `steps[n]` makes a value of version n + 1 out of one of version n. */
  readonly steps?: Readonly<Record<number, (old: unknown) => unknown>>
}

/** What is stored: the value and the version of its shape. */
export interface Stored {
  readonly version: number
  readonly value: unknown
}

/**
 * Reads what is stored, brought up to date. Whatever cannot be read — damaged, from a later version,
 * or refused by the schema — gives the fallback; it stays stored until something else is written.
 */
export function unwrap<T>(stored: unknown, shape: Shape<T>): T {
  if (!isStored(stored) || stored.version > shape.version) return shape.fallback
  let { value } = stored
  for (let version = stored.version; version < shape.version; version++) {
    const step = shape.steps?.[version]
    if (!step) return shape.fallback
    value = step(value)
  }
  const read = safeParse(shape.schema, value)
  return read.success ? read.output : shape.fallback
}

export const wrap = <T>(value: T, { version }: Shape<T>): Stored => ({ version, value })

const isStored = (stored: unknown): stored is Stored =>
  typeof stored === 'object' &&
  stored !== null &&
  'version' in stored &&
  'value' in stored &&
  Number.isInteger(stored.version) &&
  Number(stored.version) >= 1
