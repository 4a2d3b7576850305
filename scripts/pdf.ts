import type { PDFObject, PDFPage } from 'pdf-lib'
import type { Locale } from '../data/locale'
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, ReadingDirection } from 'pdf-lib'
import { directions } from '../data/locale'

/*
 * What Chromium leaves out of a PDF, or gets wrong: what the document says of itself, its outline, and where links between
 * slides lead. Numbers in brackets are sections of ISO 32000-2.
 */

export interface OutlineItem {
  readonly title: string
  /** The `id` in the printed page that the item leads to. */
  readonly anchor: string
  readonly children?: readonly OutlineItem[]
}

export interface DocumentInfo {
  readonly locale: Locale
  readonly title: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly outline: readonly OutlineItem[]
  /** The page, from 0, of each anchor that is a whole page; all others are where Chromium says. */
  readonly pageOf?: ReadonlyMap<string, number>
  /** What is found at each anchor, in words: the purpose of a link that leads there. */
  readonly purposes: ReadonlyMap<string, string>
}

export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** Shown by readers as the program the document was made with. */
export const creator = 'briefing-deck'

/** Structure types that Chromium takes from PDF 2.0, as the types of PDF 1.7, which it says it writes (14.7.3). */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect' } as const

/**
 * Completes a tagged PDF that Chromium has printed.
 * @throws when the outline or a link leads to an anchor that the document does not have
 */
export async function finishPdf(bytes: Uint8Array, info: DocumentInfo): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const destinationOf = destinations(pdf, info.pageOf ?? new Map())
  describe(pdf, info)
  mapRoles(pdf)
  for (const page of pdf.getPages()) {
    // Tab goes through links in the order of the structure (12.5.1).
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    leadLinks(page, destinationOf, info)
  }
  writeOutline(pdf, info.outline, destinationOf)
  return { bytes: await pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY }), pages: pdf.getPageCount() }
}

type DestinationOf = (anchor: string) => PDFObject

function destinations(pdf: PDFDocument, pageOf: ReadonlyMap<string, number>): DestinationOf {
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return (anchor) => {
    const index = pageOf.get(anchor)
    const page = index === undefined ? undefined : pdf.getPage(index)
    const destination = page ? pdf.context.obj([page.ref, 'Fit']) : named?.get(PDFName.of(anchor))
    if (!destination)
      throw new Error(`The PDF has no place "${anchor}" for a link to lead to.`)
    return destination
  }
}

function describe(pdf: PDFDocument, info: DocumentInfo): void {
  const { locale, title, subject, keywords } = info
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(subject)
  pdf.setKeywords([...keywords])
  pdf.setLanguage(locale)
  pdf.setCreator(creator)
  if (directions[locale] === 'rtl')
    pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L)
  const xmp = pdf.context.stream(xmpOf(info), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** The same once more as XMP, which archives read (14.3.2). */
function xmpOf({ locale, title, subject, keywords }: DocumentInfo): Uint8Array {
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${locale}">${escapeXml(text)}</rdf:li></rdf:Alt>`
  const xml = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>
<dc:subject><rdf:Bag>${keywords.map(word => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<pdf:Keywords>${escapeXml(keywords.join(' '))}</pdf:Keywords>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
  return new TextEncoder().encode(xml)
}

function mapRoles(pdf: PDFDocument): void {
  const structure = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  structure?.set(PDFName.of('RoleMap'), pdf.context.obj(roles))
}

/** The anchor a link names, as a destination's name or at the end of the address of the printed page. */
function anchorOf(annotation: PDFDict): string | undefined {
  const destination = annotation.lookup(PDFName.of('Dest'))
  if (destination instanceof PDFName)
    return destination.decodeText()
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : ''
  return /^http:\/\/127\.0\.0\.1[:/][^#]*#(.+)$/.exec(address)?.[1]
}

/** Makes a page's links between parts of the document lead to these; links to anywhere else stay. */
function leadLinks(page: PDFPage, destinationOf: DestinationOf, { purposes }: DocumentInfo): void {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const annotation = annotations?.lookup(index)
    const anchor = annotation instanceof PDFDict ? anchorOf(annotation) : undefined
    if (!anchor || !(annotation instanceof PDFDict))
      continue
    annotation.delete(PDFName.of('A'))
    annotation.set(PDFName.of('Dest'), destinationOf(anchor))
    const purpose = purposes.get(anchor)
    if (purpose)
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(purpose))
  }
}

/** The outline as readers show it beside the pages, parts opened (12.3.3). Chromium's own reverses Arabic titles. */
function writeOutline(pdf: PDFDocument, items: readonly OutlineItem[], destinationOf: DestinationOf): void {
  const { context } = pdf
  const root = context.nextRef()

  function write(list: readonly OutlineItem[], parent: PDFRef): { first: PDFRef, last: PDFRef, count: number } | undefined {
    const refs = list.map(() => context.nextRef())
    let count = list.length
    for (const [index, { title, anchor, children = [] }] of list.entries()) {
      const ref = refs[index]
      if (!ref)
        continue
      const below = write(children, ref)
      count += below?.count ?? 0
      const [previous, next] = [refs[index - 1], refs[index + 1]]
      context.assign(ref, context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: destinationOf(anchor),
        ...previous && { Prev: previous },
        ...next && { Next: next },
        ...below && { First: below.first, Last: below.last, Count: PDFNumber.of(below.count) },
      }))
    }
    const [first, last] = [refs[0], refs.at(-1)]
    return first && last && { first, last, count }
  }

  const all = write(items, root)
  if (!all)
    return
  context.assign(root, context.obj({ Type: 'Outlines', First: all.first, Last: all.last, Count: PDFNumber.of(all.count) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
}
