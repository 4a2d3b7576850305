import type { PictureFormat, PictureJob } from './export-pictures'
import type { SlidePicture } from './slide-pictures'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './command'
import { commonOptions, exportName } from './export-options'

/** A folder of pictures. */
export const png: PictureFormat = {
  nameOf: job => exportName('slides', job),
  async write(folder, pictures, { text }) {
    await mkdir(folder)
    for (const picture of pictures)
      await writeFile(join(folder, pictureName(picture, text)), picture.png)
  },
}

/** As long as the largest of its kind, so that names sort as the slides do. */
function padded(number: number, largest: number): string {
  return String(number).padStart(String(largest).length, '0')
}

/** `05-actors.png`, or for a step `05-2-actors.png`: the slide's number in its cut, the clicks, the slide's alias. */
export function pictureName({ slide, clicks }: SlidePicture, { slides }: PictureJob['text']): string {
  const most = Math.max(...slides.map(each => each.clicks))
  const step = clicks === undefined ? [] : [padded(clicks, most)]
  return `${[padded(slides.indexOf(slide) + 1, slides.length), ...step, slide.alias].join('-')}.png`
}

await runCommand(import.meta.url, {
  name: 'npm run export:png',
  summary: 'Draws each slide as a picture, in a folder for each language; by name they sort as the slides do.',
  options: commonOptions,
  example: '--lang ar --range 5 --with-clicks',
}, async (args) => {
  // What draws is large: a refusal comes at once without it.
  const { runPictureExport } = await import('./export-pictures')
  await runPictureExport(args, png)
})
