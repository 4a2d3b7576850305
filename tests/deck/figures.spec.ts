import type { Locator, Page } from '@playwright/test'
import type { ClaimId, MessageId, Relation, RelationId } from '../../data'
import { actors, blocs, escalationAside, messages, relationForms, relationKinds, relations, rungKinds, times, voices } from '../../data'
import { rungRows } from '../../lib/escalation'
import { voicesOf } from '../../lib/evidence'
import { formsAt, isActor, lastMapStep, mapScene } from '../../lib/map'
import { formatAttribution, formatMessage, formatParagraphs } from '../../lib/format'
import { sentenceOf } from '../../lib/sentences'
import { summitRows } from '../../lib/summit-steps'
import { decks, expect, test } from '../support/decks'
import { expectSlide, openSlide, slideOn, slides } from '../support/slides'

/** The cells of a table's body, row by row. */
async function cells(table: Locator): Promise<string[][]> {
  await expect(table.locator('tbody tr').first()).toBeAttached()
  return table.locator('tbody tr').evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim().replace(/\s+/g, ' '))))
}

/** The names over a table's columns. */
async function headsOf(table: Locator): Promise<string[]> {
  return (await table.locator('thead th[scope=col]').allTextContents()).map(text => text.trim())
}

const relationList = Object.entries(relations) as [RelationId, Relation][]
const rungs = rungRows()
const rows = summitRows()

for (const deck of decks) {
  const { locale } = deck
  const all = slides(locale)
  const slideWith = (component: string) => all.find(slide => slide.content.includes(`<${component}`))!
  const words = (ids: readonly MessageId[]) => ids.map(id => messages[id][locale])
  const opens = (subject: string) => formatMessage('evidenceOpen', locale, { subject })

  /** Presses a part of a figure, and expects its claims, in their order, in a panel named after it. */
  async function expectEvidence(page: Page, part: Locator, subject: string, claims: readonly ClaimId[]): Promise<void> {
    await part.click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(subject)
    expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual([...claims])
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  }

  test.describe(`actor map (${locale})`, () => {
    const slide = slideWith('ActorMap')
    const whole = lastMapStep
    const kept = relationList.filter(([, { whole: kept }]) => kept)

    test('has a text twin with the same relations', async ({ page }) => {
      await openSlide(page, deck, slide)
      const table = slideOn(page, slide).getByRole('table', { name: messages.mapTwin[locale] })
      expect(await cells(table)).toEqual(relationList.map(([, relation]) => [
        sentenceOf(relation, locale),
        relationKinds[relation.kind].name[locale],
        formatAttribution(relation.claims, locale),
      ]))
      expect(await headsOf(table)).toEqual(words(['deed', 'kind', 'voice']))
    })

    test('names each line by its words and its whole sentence', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const labels = slideOn(page, slide).locator('button[data-relation]:visible')
      await expect(labels).toHaveText(kept.map(([, { label }]) => label[locale]))
      for (const [id, relation] of kept)
        await expect(slideOn(page, slide).locator(`button[data-relation=${id}]`)).toHaveAccessibleName(`${relation.label[locale]}: ${sentenceOf(relation, locale)}`)
      await openSlide(page, deck, slide)
      for (const [id, actor] of Object.entries(actors))
        await expect(slideOn(page, slide).locator(`button[data-party=${id}]`)).toHaveAccessibleName(`${actor.short[locale]}: ${actor.name[locale]}`)
    })

    test('ends a state in a ring and the channel in nothing, and crosses out the channel alone', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const edges = slideOn(page, slide).locator('.relation')
      const states = relationList.filter(([, relation]) => 'state' in relationForms[relationKinds[relation.kind].form])
      await expect(edges).toHaveCount(relationList.length)
      await expect(edges.locator('.ring')).toHaveCount(states.length)
      const mutual = relationList.filter(([, relation]) => 'mutual' in relationKinds[relation.kind])
      await expect(edges.locator('polygon')).toHaveCount(relationList.length - states.length - 1 + mutual.length)
      await expect(edges.locator('.cross')).toHaveCount(1)
    })

    test('shows the kind of line that the legend asks for, of those drawn, and all again', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const labels = slideOn(page, slide).locator('[data-relation]:visible')
      const legend = slideOn(page, slide).getByRole('group', { name: messages.mapLegend[locale] })
      const pressed = legend.getByRole('button', { pressed: true })
      const forms = formsAt(whole)
      await expect(legend.getByRole('button')).toHaveCount(forms.length)
      for (const form of forms) {
        const button = legend.getByRole('button', { name: relationForms[form].name[locale], exact: true })
        await expect(button).toHaveAttribute('data-form', form)
        await expect(button).toHaveAttribute('aria-pressed', 'false')
        await button.click()
        await expect(button).toHaveAttribute('aria-pressed', 'true')
        await expect(pressed).toHaveCount(1)
        await expect(labels).toHaveText(kept.filter(([, relation]) => relationKinds[relation.kind].form === form).map(([, { label }]) => label[locale]))
        await button.click()
        await expect(pressed).toHaveCount(0)
        await expect(labels).toHaveCount(kept.length)
      }
    })

    test('shows the claims of what is pointed at, and of what has the focus', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const detail = slideOn(page, slide).locator('.detail')
      await expect(detail).toHaveCount(0)
      for (const [id, relation] of kept) {
        await slideOn(page, slide).locator(`[data-relation=${id}]`).focus()
        await expect(detail.locator(`[data-claim=${relation.claims[0]}]`)).toBeVisible()
      }
      await page.keyboard.press('Escape')
      await expect(detail).toHaveCount(0)
      for (const id of mapScene(whole).parties) {
        await slideOn(page, slide).locator(`[data-party=${id}]`).hover()
        await expect(detail.getByRole('heading')).toHaveText((isActor(id) ? actors[id] : blocs[id]).name[locale])
        await page.mouse.move(1, 1)
        await expect(detail).toHaveCount(0)
      }
    })

    test('opens all the claims of an actor, without turning the slide', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      await slideOn(page, slide).locator('[data-party=powell]').focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('dialog')
      for (const id of actors.powell.claims)
        await expect(panel.locator(`[data-claim=${id}]`)).toBeAttached()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expectSlide(page, slide)
    })
  })

  test.describe(`summit sequence (${locale})`, () => {
    const slide = slideWith('SummitSequence')

    test('has a text twin with the same steps', async ({ page }) => {
      await openSlide(page, deck, slide)
      const table = slideOn(page, slide).getByRole('table', { name: messages.summitTwin[locale] })
      expect(await cells(table)).toEqual(rows.map(({ step, parallel }) => {
        // What the figure says by a mark's place or shape stands behind the sentence.
        const marks = words([...parallel ? ['inParallel'] as const : [], ...step.nature === 'event' ? [] : [step.nature]])
        const order = [
          ...step.order.stated ? [formatMessage('orderStated', locale, { words: step.order.stated[locale] })] : [],
          ...step.order.open ? [formatMessage('orderOpen', locale, { words: step.order.open[locale] })] : [],
        ]
        const told = voicesOf(step.claims)
        return [
          [sentenceOf(step, locale), ...marks.length ? [`(${marks.join(' · ')})`] : []].join(' '),
          times[step.time].name[locale],
          order.join('. '),
          told.map(({ voice }) => voices[voice].name[locale]).join(' · '),
          formatParagraphs(told.flatMap(({ paragraphs }) => paragraphs), locale),
        ]
      }))
      expect(await headsOf(table)).toEqual(words(['deed', 'time', 'order', 'voice', 'paragraph']))
    })
  })

  test.describe(`escalation (${locale})`, () => {
    const slide = slideWith('SanctionsEscalation')

    test('has a text twin with the same moves', async ({ page }) => {
      await openSlide(page, deck, slide)
      const table = slideOn(page, slide).getByRole('table', { name: messages.escalationTwin[locale] })
      expect(await cells(table)).toEqual(rungs.map(rung => [
        sentenceOf(rung, locale),
        rungKinds[rung.kind].name[locale],
        times[rung.time].name[locale],
        formatAttribution(rung.claims, locale),
      ]))
      expect(await headsOf(table)).toEqual(words(['deed', 'kind', 'time', 'voice']))
      await expect(table.locator('tfoot')).toContainText(escalationAside.text[locale])
    })

    test('names each move by its whole sentence and its kind, and opens its claims', async ({ page }) => {
      const moveOf = (id: string) => slideOn(page, slide).locator(`[data-rung=${id}]`).getByRole('button')
      for (const rung of rungs) {
        await openSlide(page, deck, slide, rung.step ? `?clicks=${rung.step}` : '')
        await expect(moveOf(rung.id)).toContainText(rung.label[locale])
        await expect(moveOf(rung.id)).toHaveAccessibleName(opens(`${sentenceOf(rung, locale)} (${rungKinds[rung.kind].name[locale]})`))
      }
      const last = rungs.at(-1)!
      await expectEvidence(page, moveOf(last.id), sentenceOf(last, locale), last.claims)
    })
  })
}
