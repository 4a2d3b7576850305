import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { summitMermaid, summitMermaidSteps } from '../../lib/summit-mermaid'
import { fencesIn } from '../../lib/markdown'
import { mermaidFaults, summitFaults } from '../../scripts/mermaid-faults'

for (const locale of locales) {
  test(`the summit's sequence is read in "${locale}", as a whole and step by step`, async () => {
    expect(await summitFaults(locale)).toEqual([])
    expect(await mermaidFaults(summitMermaidSteps(locale).map(({ id, text }) => ({ place: id, text })))).toEqual([])
  })

  test(`the summit's sequence in "${locale}" is not read with one arrow too many`, async () => {
    const text = summitMermaid(locale)
    const broken = text.replace('->>', '->>>>')
    expect(broken).not.toBe(text)
    const line = broken.split('\n').find(each => each.includes('->>>>'))!.trim()
    expect(await mermaidFaults([{ place: 'here', text: broken }])).toEqual([`here: Mermaid cannot read "${line}". Correct it in Mermaid’s syntax.`])
  })
}

for (const [what, text, stumbled] of [
  ['an arrow to nobody', 'sequenceDiagram\n  a->>b: one\n  %% between\n  a->>\n  b->>a: two', '"a->>"'],
  ['a message without a colon', '%% first\nsequenceDiagram\n  a->>b one', '"a->>b one"'],
] as const) {
  test(`${what} is named by its line, comments left out`, async () => {
    expect(await mermaidFaults([{ place: 'slides.md, slide 2', text }])).toEqual([`slides.md, slide 2: Mermaid cannot read ${stumbled}. Correct it in Mermaid’s syntax.`])
  })
}

for (const text of ['flowchart LR\n  a --> b', '---\ntitle: x\n---\npie\n  "a": 1', 'weather', '']) {
  test(`"${text.replaceAll('\n', ' / ')}" is no sequence diagram`, async () => {
    expect(await mermaidFaults([{ place: 'here', text }])).toEqual(['here: A Mermaid text is no sequence diagram, the only kind that is drawn. Begin it with sequenceDiagram, or show something else.'])
  })
}

test('a sequence diagram may begin with what Mermaid reads past', async () => {
  expect(await mermaidFaults([{ place: 'here', text: '---\ntitle: x\n---\n%%{init: {\n  "theme": "base"\n}}%%\n%% first\nsequenceDiagram\n  a->>b: one' }])).toEqual([])
})

test('all diagrams that are not read are named', async () => {
  const texts = ['sequenceDiagram\n a->>', 'sequenceDiagram\n a->>b: one', 'sequenceDiagram\n ->>a: x'].map((text, index) => ({ place: String(index), text }))
  expect((await mermaidFaults(texts)).map(fault => fault[0])).toEqual(['0', '2'])
})

test('the texts of fences are those of a language, whole', () => {
  expect(fencesIn('# T\n\n```mermaid {scale: 0.8}\nsequenceDiagram\n  a->>b: `x`\n```\n\n```ts\nx\n```\n\n````md\n```mermaid\nno\n```\n````\n', 'mermaid'))
    .toEqual(['sequenceDiagram\n  a->>b: `x`\n'])
})
