/** How many letters have to be put in, taken out or changed to make one text of another (Levenshtein’s distance). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The name that was most likely meant by a misspelt one: the nearest, if it differs in no more than a third of its letters. */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const near = names
    .map(name => ({ name, far: distance(misspelt.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= name.length / 3)
  return near.sort((a, b) => a.far - b.far)[0]?.name
}

/**
 * The mend for a name that is not there.
 * @param otherwise the mend where no name is near
 */
export function meant(misspelt: string, names: readonly string[], otherwise: string): string {
  const name = nearest(misspelt, names)
  return name ? `Did you mean ${name}?` : otherwise
}
