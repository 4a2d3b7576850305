import type { Deck } from './decks'
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { findBrowser } from './browser'
import { CommandError, progress, readArgs, runCommand } from './command'
import { chooseDecks, commonOptions, commonUsage, prepareFolder, readDecks, writeWhole } from './export-options'
import { slidev } from './slidev'

/** What Slidev's own exporters write: slides as pictures, in a presentation or in a folder. */
const formats = ['pptx', 'png'] as const

type Format = (typeof formats)[number]

/** Slidev waits as long for a page that has every slide, ms. */
const timeout = '180000'

function targetOf(format: Format, { locale }: Deck, dir: string): string {
  return join(dir, format === 'pptx' ? `briefing.${locale}.pptx` : `slides.${locale}`)
}

/** @throws CommandError when there is no such format */
function readFormat(value: string | undefined): Format {
  const format = formats.find(each => each === value)
  if (!format)
    throw new CommandError(`"${value}" is no format: give ${formats.join(' or ')}.`)
  return format
}

await runCommand(import.meta.url, async () => {
  const { values, positionals } = readArgs(`npm run export:${formats.join('|')} -- ${commonUsage}`, {
    options: commonOptions,
    allowPositionals: true,
  })
  const format = readFormat(positionals[0])
  const decks = await readDecks(chooseDecks(values.lang), values.range)
  const dir = await prepareFolder(values.out)
  const browser = await findBrowser({ install: true })
  for (const { deck, slides } of decks) {
    const target = targetOf(format, deck, dir)
    progress(`Exporting ${relative(process.cwd(), target)} …`)
    await writeWhole(target, async (part) => {
      const args = ['export', deck.entry, '--format', format, '--executable-path', browser, '--timeout', timeout, '--range', slides.join(',')]
      if (format === 'png')
        await mkdir(part)
      await slidev([...args, '--output', part, `--with-clicks=${values['with-clicks']}`, ...values.dark ? ['--dark'] : []], { quiet: true })
    })
    progress()
    console.log(`  ${deck.locale}  ${relative(process.cwd(), target)}`)
  }
})
