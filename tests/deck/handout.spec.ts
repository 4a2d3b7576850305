import type { MessageId } from '../../data'
import { AxeBuilder } from '@axe-core/playwright'
import { directions, messages } from '../../data'
import { handoutRoute, slideAnchor } from '../../lib/addresses'
import { claimIds } from '../../lib/evidence'
import { formatStatus } from '../../lib/format'
import { scaleOf } from '../../lib/judgements'
import { publicDir } from '../../scripts/build'
import { serveSite } from '../../scripts/serve'
import { decks, expect, test } from '../support/decks'
import { oneOfEachKind, slides } from '../support/slides'

/** The table that stands for each figure: its name, and those of its columns, in order. */
const twins: Readonly<Record<string, { readonly name: MessageId, readonly columns: readonly MessageId[] }>> = {
  PlacesMap: { name: 'placesTwin', columns: ['place', 'told', 'voice'] },
  LondonMoscowLine: { name: 'lineTwin', columns: ['onTheLine', 'limits', 'voice'] },
  ActorMap: { name: 'mapTwin', columns: ['deed', 'kind', 'voice'] },
  SummitSequence: { name: 'summitTwin', columns: ['deed', 'time', 'order', 'voice', 'paragraph'] },
  SanctionsEscalation: { name: 'escalationTwin', columns: ['deed', 'kind', 'time', 'voice'] },
  JudgementScale: { name: 'judgements', columns: ['ours', 'strength', 'wouldChange', 'restsOn'] },
}

for (const deck of decks) {
  const { locale } = deck
  const shown = slides(locale).filter(slide => !slide.frontmatter.evidenceTable)
  const unlike = oneOfEachKind(shown)

  test.describe(`handout on screen (${locale})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${deck.base}${handoutRoute}`)
      await expect(page.locator('.handout-slide .slidev-layout')).toHaveCount(shown.length)
      await expect(page.locator('[data-pending]')).toHaveCount(0)
    })

    test('is one document, with headings that go down a level at a time', async ({ page }) => {
      await expect(page.locator('.handout')).toHaveAttribute('dir', directions[locale])
      await expect(page).toHaveTitle(new RegExp(messages.handout[locale]))
      // Playwright's roles know a heading's level by its tag alone, browsers by `aria-level` first.
      const headings = await page.locator('h1, h2, h3').evaluateAll(all => all.map(heading => ({
        text: heading.textContent.trim(),
        level: Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
      })))
      const levels = headings.map(heading => heading.level)
      expect(levels.filter(level => level === 1)).toHaveLength(1)
      const second = headings.filter(heading => heading.level === 2).map(heading => heading.text)
      expect(second).toEqual(expect.arrayContaining(shown.map(slide => slide.title)))
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1)
    })

    test('has each slide’s notes and evidence, and the figures as tables', async ({ page }) => {
      for (const slide of shown) {
        const section = page.locator(`#${slideAnchor(slide.alias)}`)
        await expect(section.locator('.notes')).toContainText(slide.note.split('\n')[0]!.trim())
        const ids = await section.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))
        expect(ids, slide.alias).toEqual([...slide.claims])
        // The line as it is first seen has nothing on it to tell.
        const twin = Object.entries(twins).find(([component]) => slide.content.includes(`<${component}`) && !slide.content.includes('state="tried"'))?.[1]
        await expect(section.locator('.twins table')).toHaveCount(twin ? 1 : 0)
        if (twin) {
          await expect(section.locator('.twins table caption')).toHaveText(messages[twin.name][locale])
          await expect(section.locator('.twins thead th')).toHaveText(twin.columns.map(id => messages[id][locale]))
        }
      }
      const rows = page.locator('#evidenceTable [data-claim]')
      await expect(rows.locator('.status')).toHaveText(claimIds.map(id => formatStatus(id, locale)))
      // The report's words are Arabic in every language.
      await expect(page.locator('.quote:not([lang="ar"])')).toHaveCount(0)
      await expect(rows.locator('.quote')).toHaveCount(claimIds.length)
    })

    test('takes the keyboard past the contents, and to what its links name', async ({ page }) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: messages.skipToSlides[locale] })
      await expect(skip).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#slides$/)
      await expect(page.getByRole('main')).toBeInViewport()
      for (const link of await page.locator('.handout a[href^="#"]').all()) {
        const id = (await link.getAttribute('href'))!.slice(1)
        await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1)
      }
    })

    test('is printed in ink, whatever the theme on screen', async ({ page }) => {
      const inkOf = () => page.locator('.handout').evaluate(element => getComputedStyle(element).color)
      const light = await inkOf()
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveClass(/dark/)
      expect(await inkOf()).not.toBe(light)
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
      expect(await inkOf()).toBe(light)
    })

    test('can be read at 320 px without moving it sideways', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await expect(page.locator('.handout-slide .as-text')).toHaveCount(shown.length)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const small = await page.locator('.as-text :is(p, li, td, h1, h2)').evaluateAll(all => all
        .filter(one => one.checkVisibility() && Number.parseFloat(getComputedStyle(one).fontSize) < 14)
        .map(one => one.textContent))
      expect(small).toEqual([])
    })

    test('shows the figures whole, also where the page has grown or shrunk meanwhile', async ({ page }) => {
      const toScale = page.locator('.handout-slide .to-scale .slidev-layout')
      const judgements = page.locator('.handout-slide .to-scale [data-judgement]')
      await expect(toScale).toHaveCount(shown.length)
      await page.setViewportSize({ width: 320, height: 640 })
      await expect(page.locator('.handout-slide .as-text .slidev-layout')).toHaveCount(shown.length)
      await page.setViewportSize({ width: 1280, height: 720 })
      await expect(toScale).toHaveCount(shown.length)
      await expect(page.locator('.handout-slide .to-scale .actor-map')).toHaveClass(/whole/)
      await expect(judgements).toHaveCount(scaleOf('howLikely').rows.length)
      await expect(judgements.and(page.locator('.withdrawn'))).toHaveCount(0)
    })

    for (const width of [1280, 320]) {
      test(`has nothing that axe objects to, ${width} px wide`, async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`${deck.base}${handoutRoute}?range=${unlike.map(slide => slide.no).join(',')}`)
        await expect(page.locator(`.handout-slide .${width < 800 ? 'as-text' : 'to-scale'} .slidev-layout`)).toHaveCount(unlike.length)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`)).toEqual([])
      })
    }
  })
}

test('the public handout has everything but what the presenter says', async ({ page }) => {
  const site = await serveSite({ dir: publicDir, port: 0 })
  try {
    for (const deck of decks) {
      const shown = slides(deck.locale).filter(slide => !slide.frontmatter.evidenceTable)
      await page.goto(new URL(`${deck.base.slice(1)}${handoutRoute}`, site.url).href)
      await expect(page.locator('.handout-slide .slidev-layout')).toHaveCount(shown.length)
      await expect(page.locator('.evidence h3').first()).toBeVisible()
      await expect(page.locator('.notes')).toHaveCount(0)
      await expect(page.getByText(messages.notes[deck.locale], { exact: true })).toHaveCount(0)
    }
  }
  finally {
    await site.close()
  }
})
