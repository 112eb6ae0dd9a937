/** The bytes of a file that somebody chose or dropped; null where the browser cannot read it, a folder for one. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** What to say where it cannot. */
export const cannotBeRead = (name: string): string =>
  `“${name}” cannot be read. If it is a folder, open the policy that is in it; if it was moved, choose it again.`
