/** An attribute of a tag, as it is written. */
export interface Attribute {
  /** Without the colon. */
  readonly name: string
  /** An empty text for an attribute without a value. */
  readonly value: string
  /** Its value is an expression: it is written with a colon. */
  readonly bound: boolean
}

/** The beginning of an element or a component in Markdown. */
export interface Tag {
  readonly name: string
  readonly attributes: readonly Attribute[]
}

/** Code and comments, in which nothing is a tag or a link. */
const notRendered = /^(`{3,}|~{3,})[^]*?^\1|(`+)(?!`)[^]*?[^`]\2(?!`)|<!--[^]*?-->/gm

/** A slide's Markdown without what is shown as code or not at all. */
export function rendered(content: string): string {
  return content.replace(notRendered, '')
}

/** The tags in a slide's Markdown, in order. */
export function tagsIn(content: string): Tag[] {
  return [...rendered(content).matchAll(/<([a-z][\w-]*)((?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/(:?)([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)]
      .map(([, colon, attribute = '', value, single]) => ({ name: attribute, value: value ?? single ?? '', bound: colon === ':' })),
  }))
}

/** The texts of the fenced code blocks in a language, such as `mermaid`, which Slidev draws. */
export function fencesIn(content: string, language: string): string[] {
  return [...content.matchAll(/^(`{3,}|~{3,}) *(\w+)[^\n]*\n([^]*?)^\1/gm)]
    .flatMap(([, , name, text = '']) => name === language ? [text] : [])
}

/** Where the links in a slide's Markdown lead, as they are written. */
export function linksIn(content: string): string[] {
  return [...rendered(content).matchAll(/\]\(([^\s()]+)/g)].map(([, address = '']) => address)
}
