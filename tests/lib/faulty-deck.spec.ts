import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from '@slidev/parser'
import { CommandError, root } from '../../scripts/command'
import { readDeck } from '../../scripts/decks'
import preparser from '../../setup/preparser'

/** A deck whose second slide has a fault, and whose third has two. */
const markdown = `---
title: A deck
info: Faulty.
routeAlias: one
---

# One

---
routeAlias: two
---

# Two <Bylin />

---
routeAlias: two
claims: [nope]
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

test('a build names all that is wrong with a deck, and where', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    const file = join(dir, 'faulty.md')
    await writeFile(file, markdown)
    const error = await readDeck(relative(root, file)).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(CommandError)
    const lines = (error as CommandError).message.split('\n')
    expect(lines).toEqual(complaints)
    for (const line of lines)
      expect(line).toContain(basename(file))
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
})

test('Slidev’s own build stops at the first slide with a fault', async () => {
  await expect(read(markdown, 'build')).rejects.toThrow(/^slides\.md, slide 2 "two": There is no component Bylin/)
})

test('while it is written, a faulty slide shows its faults, the others stay, and the terminal has the same words', async () => {
  const { error } = console
  const said: string[] = []
  console.error = (text: string) => said.push(...text.split('\n'))
  try {
    const [one, two, three] = (await read(markdown, 'dev')).slides
    expect(said).toEqual(complaints)
    expect(one!.content).toContain('# One')
    expect(two!.content).toMatch(/role="alert".*slides\.md, slide 2 "two".*no component Bylin/)
    expect(three!.content).toMatch(/role="alert".*slide 3 "two".*"nope"/)
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
