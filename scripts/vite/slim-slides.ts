import type { Plugin } from 'vite'

/** What Slidev gives the browser of each slide, as it writes it: a line of JSON in the module of the slide's frontmatter. */
const slideInfo = /^ {4}\.\.\.\((\{.*\})\),$/m

/** What is asked of it; the rest is for whoever edits a slide in the browser, its Markdown and where that stands. */
const kept = ['title', 'level', 'noteHTML', 'images']

/** Leaves out of a build what a slide's first module says to nobody: it comes with the first slide, for all of them. */
export function slimSlides(): Plugin {
  return {
    name: 'briefing:slim-slides',
    apply: 'build',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code) {
        const info = slideInfo.exec(code)?.[1]
        if (!info)
          this.error('Slidev writes its slides another way than scripts/vite/slim-slides.ts reads them.')
        const slim = Object.fromEntries(Object.entries(JSON.parse(info) as Record<string, unknown>).filter(([key]) => kept.includes(key)))
        return { code: code.replace(slideInfo, () => `    ...(${JSON.stringify(slim)}),`), map: null }
      },
    },
  }
}
