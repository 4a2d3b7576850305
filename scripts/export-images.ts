import type { Deck } from './decks'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { findBrowser } from './browser'
import { CommandError, progress, readArgs, runCommand } from './command'
import { pagesOf } from './decks'
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

/** How many slides and steps there are in what was exported. */
async function countSlides(format: Format, path: string): Promise<number> {
  if (format === 'png')
    return (await readdir(path)).length
  // A presentation is a ZIP, which names its parts as they are, and each of them twice.
  const parts = (await readFile(path)).toString('latin1').match(/ppt\/slides\/slide\d+\.xml/g)
  return new Set(parts).size
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
  for (const { deck, text, slides } of decks) {
    const target = targetOf(format, deck, dir)
    const expected = text.slides.filter(slide => slides.includes(slide.no))
      .reduce((sum, slide) => sum + pagesOf(slide, values['with-clicks']), 0)
    progress(`Exporting ${relative(process.cwd(), target)} …`)
    await writeWhole(target, async (part) => {
      const args = ['export', deck.entry, '--format', format, '--executable-path', browser, '--timeout', timeout, '--range', slides.join(',')]
      const exportSlides = () => slidev([...args, '--output', part, `--with-clicks=${values['with-clicks']}`, ...values.dark ? ['--dark'] : []], { quiet: true })
      await exportSlides()
      // The first time, Vite prepares dependencies and loads the page anew, which Slidev's exporter does not notice.
      if (await countSlides(format, part) !== expected)
        await exportSlides()
      const count = await countSlides(format, part)
      if (count !== expected)
        throw new CommandError(`${deck.entry} has ${expected} slides and steps to export, but Slidev's export to ${format} has ${count}. Try again.`)
    })
    progress()
    console.log(`  ${deck.locale}  ${relative(process.cwd(), target)}`)
  }
})
