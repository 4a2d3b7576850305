import type { PlainSlide } from './plain-slides'
import { marked } from 'marked'

/** The files of a deck made with another program, by their names in its folder. */
export type Files = Readonly<Record<string, string>>

/**
 * The faces of our English deck, as their packages say to include them: whole families of subsets, of which a browser takes
 * those it needs. Stock Slidev and the static page have them, so that their loads are like ours.
 */
const faces = `@import '@fontsource-variable/newsreader/opsz.css';
@import '@fontsource/ibm-plex-sans/400.css';
@import '@fontsource/ibm-plex-sans/600.css';

body { font-family: 'IBM Plex Sans', sans-serif; }
h1, h2, h3 { font-family: 'Newsreader Variable', serif; }
`

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/></svg>\n'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function htmlOf({ markdown }: PlainSlide): string {
  return marked.parse(markdown, { async: false }).trim()
}

/** A page that Vite builds: its title, what else is in its head, its body. */
function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<link rel="icon" href="/favicon.svg">
${head}
</head>
<body>
${body}
</body>
</html>
`
}

/**
 * A deck for Slidev as it comes, with no theme (`theme: none`, since the default one is a package apart) and no setting
 * but what keeps it from hosts outside: its fonts and its icon come from its own server.
 */
export function slidevFiles(title: string, slides: readonly PlainSlide[]): Files {
  const headmatter = `---
title: ${JSON.stringify(title)}
theme: none
favicon: /favicon.svg
fonts:
  provider: none
---
`
  return {
    'slides.md': `${headmatter}\n${slides.map(({ markdown }) => markdown).join('\n\n---\n\n')}\n`,
    'style.css': faces,
    'public/favicon.svg': icon,
  }
}

/**
 * A deck for reveal.js with its own white theme, which brings its face with it, and no setting but one: without the arrow
 * that moves for some seconds to show where to press, since a picture that moves is never whole.
 */
export function revealFiles(title: string, slides: readonly PlainSlide[]): Files {
  const sections = slides.map(slide => `<section>\n${htmlOf(slide)}\n</section>`).join('\n')
  return {
    'index.html': page(title, '<script type="module" src="/main.js"></script>', `<div class="reveal"><div class="slides">\n${sections}\n</div></div>`),
    'main.js': `import Reveal from 'reveal.js'
import 'reveal.js/reveal.css'
import 'reveal.js/theme/white.css'

new Reveal({ controlsTutorial: false }).initialize()
`,
    'public/favicon.svg': icon,
  }
}

/** All slides on one page, each a section; a line of script shows the next one in place of the one that is shown. */
export function staticFiles(title: string, slides: readonly PlainSlide[]): Files {
  const sections = slides.map((slide, index) => `<section${index === 0 ? '' : ' hidden'}>\n${htmlOf(slide)}\n</section>`).join('\n')
  const turn = `let at = 0; const all = document.querySelectorAll('section'); addEventListener('keydown', ({ key }) => { const to = all[at + (key === 'ArrowRight') - (key === 'ArrowLeft')]; if (to && to !== all[at]) { all[at].hidden = true; to.hidden = false; at = [...all].indexOf(to) } })`
  return {
    'index.html': page(title, '<link rel="stylesheet" href="/style.css">', `${sections}\n<script>${turn}</script>`),
    'style.css': `${faces}\nsection { max-width: 60rem; margin: 4rem auto; font-size: 1.75rem; }\n`,
    'public/favicon.svg': icon,
  }
}
