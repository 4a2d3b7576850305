import type { QuoteResult } from '../lib/verify'
import { readFile } from 'node:fs/promises'
import { claims } from '../data/claims'
import { NotTheReport, verifyQuotes } from '../lib/verify'
import { CommandError, runCommand } from './command'

await runCommand(import.meta.url, {
  name: 'npm run verify',
  summary: 'Looks for the words that each claim quotes, letter for letter, in the paragraph they are said to stand in.',
  operand: { name: 'FILE', about: 'a copy of the report, as text in UTF-8' },
  example: 'path/to/report.txt',
}, async ({ operands: [path = ''] }) => {

  const results = verify(await readText(path), path)
  const failures = results.filter(result => !result.found)
  for (const failure of failures)
    console.error(explain(failure))
  if (failures.length > 0)
    throw new CommandError(`${failures.length} of ${results.length} quotations are not in their paragraph of ${path}. Correct their quote or paragraph in data/claims.ts.`)

  const paragraphs = new Set(results.map(result => result.paragraph))
  console.log(`${results.length} quotations verified in ${paragraphs.size} paragraphs`)
})

/** @throws CommandError when the file cannot be read or is not text in UTF-8 */
async function readText(path: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  }
  catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(code === 'ENOENT' ? `There is no file ${path}.` : `Cannot read ${path}: ${message}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  catch {
    throw new CommandError(`${path} is not text in UTF-8.`)
  }
}

/** @throws CommandError when the text is another one */
function verify(text: string, path: string): readonly QuoteResult[] {
  try {
    return verifyQuotes(text, claims)
  }
  catch (error) {
    if (error instanceof NotTheReport)
      throw new CommandError(`${path} is not a copy of the report: ${error.message}.`)
    throw error
  }
}

function explain({ id, paragraph, quote, elsewhere, agrees }: QuoteResult): string {
  const hint = elsewhere.length > 0
    ? `It is in ¶${elsewhere.join(', ¶')}: change the paragraph.`
    : agrees.trim()
      ? `¶${paragraph} has it only as far as “${agrees}”: mend what follows.`
      : `¶${paragraph} has nothing of it: quote its own words.`
  return `data/claims.ts: ${id} (¶${paragraph}): not in the report: “${quote}”\n  ${hint}`
}
