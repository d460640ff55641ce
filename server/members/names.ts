/** One spelling of a name for comparison: "Åsa  Ek" and "åsa ek" are the same person. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Who signs in, as one text: the same name in another centre is somebody else. */
export function nameInCentre({ centre, name }: { centre: string; name: string }): string {
  return `${centre} ${foldName(name)}`
}
