import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, root } from '../command'
import { writeWhole } from '../export-options'

/** Between these two lines of the README stands what the bench writes, and nothing else. */
const marks = { begin: '<!-- bench: begin, written by npm run bench -- --write -->', end: '<!-- bench: end -->' } as const

/**
 * A README with other words between its marks.
 * @throws CommandError when the marks are not there, once each and in order
 */
export function withBetween(readme: string, words: string): string {
  const [before, ...others] = readme.split(marks.begin)
  const [, after, ...more] = others.join(marks.begin).split(marks.end)
  if (others.length !== 1 || after === undefined || more.length > 0)
    throw new CommandError(`README.md must have the lines\n${marks.begin}\n${marks.end}\nonce each and in this order: the tables go between them.`)
  return `${before}${marks.begin}\n\n${words}\n\n${marks.end}${after}`
}

/** Puts tables into the README. @throws CommandError when it has no place for them */
export async function writeIntoReadme(words: string): Promise<void> {
  const file = join(root, 'README.md')
  const readme = withBetween(await readFile(file, 'utf8'), words)
  await writeWhole(file, part => writeFile(part, readme))
}
