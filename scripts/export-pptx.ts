import type { PictureFormat } from './export-pictures'
import { writeFile } from 'node:fs/promises'
import { runCommand } from './command'
import { commonOptions, exportName } from './export-options'

/** A presentation for PowerPoint. */
export const pptx: PictureFormat = {
  nameOf: job => `${exportName('briefing', job)}.pptx`,
  async write(file, pictures, { deck, text }) {
    const { presentationOf } = await import('./pptx')
    await writeFile(file, await presentationOf(pictures, text, deck))
  },
}

await runCommand(import.meta.url, {
  name: 'npm run export:pptx',
  summary: 'Writes the briefing for PowerPoint: pictures of the slides, with their notes; slides for questions are hidden.',
  options: commonOptions,
  example: '--lang en --dark',
}, async (args) => {
  // What draws is large: a refusal comes at once without it.
  const { runPictureExport } = await import('./export-pictures')
  await runPictureExport(args, pptx)
})
