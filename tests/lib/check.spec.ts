import type { Outcome, Planted } from '../support/planted'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { expect, test } from '@playwright/test'
import { actors, locales } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
import { summitMermaid } from '../../lib/summit-mermaid'
import { summitRows } from '../../lib/summit-steps'
import { checkSources } from '../../scripts/check'
import { decks } from '../../scripts/decks'
import { commands } from '../support/commands'
import { plantedCopy } from '../support/planted'
import { slides } from '../support/slides'

/*
 * Copies of the project with faults in them: what the commands say of these, and that none begins its work.
 */

/** Commands that show no slides, and two that begin otherwise: tests check before they build, and a bench runs commands that check. */
const unchecked = ['verify', 'places', 'test', 'bench']

const checked = commands().filter(([name]) => !unchecked.includes(name))

const [first, other] = decks
const [, own, next, ...later] = slides(first!.locale)
const citing = later.find(slide => slide.content.includes('<Byline :claims='))!
const place = (entry: string, { no }: { no: number }, { alias } = slides(first!.locale)[no - 1]!) => `${entry}, slide ${no} "${alias}": `

/** What a refusal looks like: one message without a stack, with a line for each fault. */
function expectRefusal({ code, out, err }: Outcome, faults: readonly unknown[]): void {
  const [head, ...lines] = err.trimEnd().split('\n')
  expect(head).toBe(`Error: The decks and facts have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. Nothing is done before that is mended:`)
  expect(lines.map(line => line.trim())).toEqual(faults)
  expect(out).toBe('')
  expect(code).toBe(1)
}

/** What stands in a copy beside its sources. */
async function written(dir: string): Promise<string[]> {
  return (await Promise.all([readdir(dir), ...['.build', 'dist'].map(folder => readdir(join(dir, folder), { recursive: true }))])).flat()
}

/** Does something with a copy of the project, which is then removed. */
async function withCopy(work: (copy: Planted) => Promise<void>): Promise<void> {
  const copy = await plantedCopy()
  try {
    await work(copy)
  }
  finally {
    await copy.remove()
  }
}

test('the project as it is passes', async () => {
  await checkSources()
})

test.describe('faults of all kinds are named in one go, and the last good build stays, with', () => {
  // One copy for all, in one worker.
  test.describe.configure({ mode: 'default' })

  let copy: Planted
  let faults: unknown[]
  let before: string[]

  test.beforeAll(async () => {
    copy = await plantedCopy()
    const { dir, plant } = copy
    const [claim] = claimIds
    const [actor = ''] = Object.keys(actors)
    await plant(first!.entry, new RegExp(`(routeAlias: ${own!.alias}\n(?:.+\n)*budget: ).*`), '$1abc')
    await plant(first!.entry, new RegExp(`(routeAlias: ${next!.alias}\n(?:.+\n)*kicker: ).*`), '$1"Where')
    await plant(first!.entry, new RegExp(`(routeAlias: ${citing.alias}\n[^]*?<Byline :claims=")\\[`), '$1[\'nope\', ')
    await plant(other!.entry, new RegExp(`layout: .*(\nrouteAlias: ${own!.alias}\n)`), 'layout: poster$1')
    await plant(other!.entry, `routeAlias: ${next!.alias}\n`, `routeAlias: ${own!.alias}\n`)
    await plant('data/actors.ts', new RegExp(`(  ${actor}: \\{[^]*?claims: )\\[[^\\]]*\\]`), '$1[]')
    await plant('data/claims.ts', claimOf(claim!).quote, '')
    const layouts = (await readdir(join(dir, 'layouts'))).map(file => parse(file).name).join(', ')
    faults = [
      `${place(first!.entry, own!)}Its budget is "abc". Give a whole number of seconds, like budget: 30.`,
      expect.stringMatching(new RegExp(`^${place(first!.entry, next!)}Line \\d+, in its frontmatter, is no YAML: Missing closing " quote\\.`)),
      `${place(first!.entry, citing)}"nope" is not in data/claims.ts. Correct the id, or add it there.`,
      `${place(other!.entry, own!)}There is no layout "poster". Give one of ${layouts}, or add layouts/poster.vue.`,
      `${place(other!.entry, next!, own!)}Its routeAlias "${own!.alias}" is that of slide ${own!.no} too. Give each slide its own.`,
      `data/actors.ts, actors.${actor}.claims: It is empty. Name at least one claim.`,
      `data/claims.ts, claims.${claim}.quote: It is empty. Give the report’s words that carry the claim.`,
    ]
    for (const built of [join('.build', 'present'), 'dist']) {
      await mkdir(join(dir, built), { recursive: true })
      await writeFile(join(dir, built, 'index.html'), 'the last good build')
    }
    before = await written(dir)
  })

  test.afterAll(() => copy.remove())

  for (const [name, script] of checked) {
    test(name, async () => {
      expectRefusal(await copy.run(script), faults)
      expect(await written(copy.dir)).toEqual(before)
    })
  }
})

test('every command that shows slides is among these', () => {
  expect(checked.map(([name]) => name)).toEqual(expect.arrayContaining(['start', 'dev', 'build', 'export', 'export:pptx', 'export:png']))
})

test('a missing language, a cut without its slide, and slides in one language alone are named', async () => {
  await withCopy(async ({ plant, run }) => {
    await plant('data/messages.ts', /(\n {2}handout: \{ en: '[^']*'), ar: '[^']*'/, '$1')
    await plant('data/cuts.ts', `alias: '${own!.alias}'`, `alias: '${own!.alias}x'`)
    await plant(other!.entry, `routeAlias: ${next!.alias}\n`, 'routeAlias: elsewhere\n')
    const outcome = await run('scripts/dev.ts')
    const links = outcome.err.trimEnd().split('\n').map(line => line.trim()).filter(line => line.includes(`A link leads to "${next!.alias}"`))
    expectRefusal(outcome, [
      ...links,
      `${place(first!.entry, next!)}${other!.entry} has no slide with this routeAlias. Add it there at the same place, or take it out here.`,
      `${other!.entry}, slide ${next!.no} "elsewhere": ${first!.entry} has no slide with this routeAlias. Add it there at the same place, or take it out here.`,
      expect.stringMatching(new RegExp(`^data/cuts\\.ts, cut \\d+, slide \\d+ "${own!.alias}x": No slide has this alias\\. Did you mean ${own!.alias}\\?$`)),
      'data/messages.ts, messages.handout: It is missing in "ar". Write it in every language.',
    ])
  })
})

test('diagrams that Mermaid cannot read, or that are no sequence, are named wherever they are written', async () => {
  await withCopy(async ({ plant, run }) => {
    const fences = ['flowchart LR\n  a[one] --> b', 'sequenceDiagram\n  a->>b: one', 'sequenceDiagram\n  a->>b one', 'weather']
    await plant(first!.entry, own!.content, `${own!.content}\n\n${fences.map(text => `\`\`\`mermaid\n${text}\n\`\`\``).join('\n\n')}`)
    await plant('lib/summit-mermaid.ts', '\'->>\'', '\'->>>>\'')
    const at = place(first!.entry, own!)
    const mend = 'Correct it in Mermaid’s syntax.'
    const kind = 'A Mermaid text is no sequence diagram, the only kind that is drawn. Begin it with sequenceDiagram, or show something else.'
    const arrows = locales.flatMap((locale) => {
      const statements = summitMermaid(locale).split('\n').filter(line => !/^\s*(?:participant|%%|sequenceDiagram)|^$/.test(line))
      return summitRows().flatMap(({ id }, index) => /\w->>/.test(statements[index]!)
        ? [`data/summit.ts, summit.${id}.sign in "${locale}": Mermaid cannot read "${statements[index]!.trim().replace('->>', '->>>>')}". ${mend}`]
        : [])
    })
    expect(arrows.length).toBeGreaterThan(locales.length)
    expectRefusal(await run('scripts/dev.ts'), [
      `${at}${kind}`,
      `${at}Mermaid cannot read "a->>b one". ${mend}`,
      `${at}${kind}`,
      ...arrows,
    ])
  })
})
