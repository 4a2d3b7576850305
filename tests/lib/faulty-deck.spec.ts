import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from '@slidev/parser'
import { root } from '../../scripts/command'
import preparser from '../../setup/preparser'

/** A deck whose second slide has a fault, and whose third has two. */
const markdown = `---
title: A deck
info: Faulty.
routeAlias: one
budget: 1
---

# One

---
routeAlias: two
budget: 1
---

# Two <Bylin />

---
routeAlias: two
claims: [nope]
budget: 1
---

# Three
`

const complaints = [
  expect.stringMatching(/slide 2 "two": There is no component Bylin\. Did you mean Byline\?$/),
  expect.stringMatching(/slide 3 "two": Its routeAlias "two" is that of slide 2 too\./),
  expect.stringMatching(/slide 3 "two": "nope" is not in data\/claims\.ts\./),
]

/** Reads Markdown as Slidev does, in a file of the project. */
async function read(text: string, mode: 'dev' | 'build') {
  const path = join(root, 'slides.md')
  return parse(text, path, await preparser({ filepath: path, headmatter: {}, mode }))
}

test('Slidev’s own build stops at the first slide with a fault', async () => {
  await expect(read(markdown, 'build')).rejects.toThrow(/^slides\.md, slide 2 "two": There is no component Bylin/)
})

test('while it is written, a slide without readable frontmatter shows that', async () => {
  const { error } = console
  console.error = () => {}
  try {
    for (const [broken, reason] of [
      [markdown.replace('routeAlias: two', 'routeAlias: "two'), /Line \d+, in its frontmatter, is no YAML: Missing closing/],
      [markdown.replace('routeAlias: two\nbudget: 1', 'two'), /Its frontmatter has no keys/],
    ] as const)
      expect((await read(broken, 'dev')).slides[1]!.content).toMatch(reason)
  }
  finally {
    console.error = error
  }
})

test('while it is written, a faulty slide shows its faults, the others stay, and the terminal has the same words', async () => {
  const { error } = console
  const said: string[] = []
  console.error = (text: string) => said.push(...text.split('\n'))
  try {
    const [one, two, three] = (await read(markdown, 'dev')).slides
    expect(said).toEqual(complaints)
    expect(one!.content).toContain('# One')
    expect(two!.content).toMatch(/role="alert".*slides\.md, slide 2 &quot;two&quot;.*no component Bylin/)
    expect(three!.content).toMatch(/role="alert".*slide 3 &quot;two&quot;.*&quot;nope&quot;/)
    expect(three!.frontmatter.claims).toEqual([])

    const mended = markdown.replace('Bylin ', 'Byline claims="callMade" ').replace('two\nclaims: [nope]', 'three')
    said.length = 0
    expect((await read(mended, 'dev')).slides.filter(slide => slide.content.includes('alert'))).toEqual([])
    expect(said).toEqual([])
  }
  finally {
    console.error = error
  }
})
