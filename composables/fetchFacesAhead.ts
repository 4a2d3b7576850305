/** Fetches the faces that a slide shows which is not on show yet, so that no turn shows a text in another face first. */
export function fetchFacesAhead(slide: Element): void {
  const samples = new Map<string, string>()
  for (const element of slide.querySelectorAll('*')) {
    const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('').trim()
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element)
    // The first of the family alone: those behind it stand in for single characters, and their faces have more.
    const face = `${fontStyle} ${fontWeight} 1em ${fontFamily.split(',')[0]}`
    if (text)
      samples.set(face, `${samples.get(face) ?? ''}${text}`)
  }
  for (const [face, text] of samples) {
    // One that cannot be fetched now is asked for again by the slide that shows it.
    document.fonts.load(face, text).catch(() => {})
  }
}
