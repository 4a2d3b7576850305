import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A node of a page's structure tree, as pdf.js gives it. */
export interface Tag {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly Tag[]
}

/** The page's tags in their order, each before those below it. */
export async function tagsOn(page: PDFPageProxy): Promise<Tag[]> {
  const tree = await page.getStructTree() as Tag | null
  const all = (tag: Tag): Tag[] => tag.role ? [tag, ...tag.children.flatMap(all)] : []
  return tree ? all(tree) : []
}

/** The page, from 0, that a destination leads to. */
export async function pageOfDestination(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  if (!Array.isArray(explicit))
    throw new Error(`The destination ${String(dest)} leads nowhere.`)
  return pdf.getPageIndex(explicit[0])
}

export interface PageLink {
  /** The page it stands on, from 0. */
  readonly on: number
  /** The page it leads to, from 0. */
  readonly to: number
  /** The name of the place it leads to, if it has one. */
  readonly name?: string
  readonly purpose: string
}

/** All links within a document. */
export async function linksIn(pdf: PDFDocumentProxy): Promise<PageLink[]> {
  const links: PageLink[] = []
  for (let on = 0; on < pdf.numPages; on++) {
    const page = await pdf.getPage(on + 1)
    for (const { subtype, dest, contentsObj } of await page.getAnnotations() as { subtype: string, dest?: unknown, contentsObj?: { str: string } }[]) {
      if (subtype === 'Link' && dest)
        links.push({ on, to: await pageOfDestination(pdf, dest), name: typeof dest === 'string' ? dest : undefined, purpose: contentsObj?.str ?? '' })
    }
  }
  return links
}

/** The addresses outside the document that its links lead to. */
export async function addressesIn(pdf: PDFDocumentProxy): Promise<string[]> {
  const addresses: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const { url, unsafeUrl } of await (await pdf.getPage(number)).getAnnotations() as { url?: string, unsafeUrl?: string }[])
      addresses.push(...[url ?? unsafeUrl].filter(address => address !== undefined))
  }
  return addresses
}
