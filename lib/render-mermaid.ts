/**
 * Both weights of both scripts, as Mermaid measures them: before they are loaded every width would be wrong. What a system has
 * no face for, or what cannot be fetched, is drawn in the next face of the list.
 */
async function fontsLoaded(text: string): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans')
  await Promise.allSettled([400, 600].map(weight => document.fonts.load(`${weight} 18px ${family}`, text)))
  await document.fonts.ready
}

/**
 * Draws a Mermaid text with the deck's settings. Mermaid comes with the first diagram, not with the deck.
 *
 * @param id unique in the page: it becomes the id of the SVG and the start of the ids within
 * @throws when Mermaid cannot read the text
 */
export async function renderMermaid(id: string, text: string): Promise<string> {
  const [{ default: mermaid }, { default: settings }] = await Promise.all([
    import('mermaid/dist/mermaid.esm.mjs'),
    import('@slidev/client/setup/mermaid.ts'),
    fontsLoaded(text),
  ])
  mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true, ...await settings() })
  const { svg } = await mermaid.render(id, text)
  return svg
}
