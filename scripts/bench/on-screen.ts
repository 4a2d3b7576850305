import type { Page } from 'playwright'

/**
 * Runs in the page: whether the slide with a title is what is shown. It is so for any program: the heading with these words
 * is laid out, not hidden, and in the window.
 */
export function showsTitle(title: string): boolean {
  return [...document.querySelectorAll('h1')].some((heading) => {
    // What is not shown is not measured: a browser would have to lay it out for that.
    if (heading.textContent.trim().replace(/\s+/g, ' ') !== title || !heading.checkVisibility({ visibilityProperty: true }))
      return false
    const { top, bottom, left, right } = heading.getBoundingClientRect()
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  })
}

/** The headings that are shown, for a message. */
function titlesShown(): string[] {
  return [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility({ visibilityProperty: true })).map(heading => heading.textContent.trim())
}

/** What is on screen instead of what was looked for, in words. */
export async function insteadOf(page: Page, wanted: string): Promise<string> {
  const shown = await page.evaluate(titlesShown)
  return `${page.url()} should show "${wanted}", and shows ${shown.map(title => `"${title}"`).join(', ') || 'no title'}.`
}
