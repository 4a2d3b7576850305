import type { Judgement } from '../../data'
import { confidences, judgements, likelihoods, messages } from '../../data'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

const all: Judgement[] = Object.values(judgements)

for (const deck of decks) {
  const { locale } = deck
  const slide = slides(locale).find(each => each.content.includes('<JudgementList'))!

  test(`each judgement in ${locale} has its strength in one line and its place, and says what would change it`, async ({ page }) => {
    expect(clicksOf(slide)).toBe(all.length - 1)
    const tops: number[][] = []
    for (const [step, { change }] of all.entries()) {
      await openSlide(page, deck, slide, step ? `?clicks=${step}` : '')
      await expectReady(page, slide, step)
      const shown = slideOn(page, slide)
      const rows = shown.locator('[data-judgement]:visible')
      await expect(rows.getByRole('button')).toHaveText(all.slice(0, step + 1).map(({ short }) => short[locale]))
      await expect(rows.locator('.strength')).toHaveText(all.slice(0, step + 1)
        .map(({ likelihood, confidence }) => likelihood ? likelihoods[likelihood][locale] : confidences[confidence][locale]))
      await expect(rows.locator('.change')).toHaveText([`${messages.wouldChange[locale]}: ${change[locale]}`])
      const inLines = await rows.locator('.strength').evaluateAll(parts => parts.filter((part) => {
        const words = document.createRange()
        words.selectNodeContents(part)
        return words.getBoundingClientRect().height > 1.5 * Number.parseFloat(getComputedStyle(part).lineHeight)
      }).map(part => part.textContent))
      expect(inLines).toEqual([])
      tops.push(await shown.locator('[data-judgement]').evaluateAll(parts => parts.map(part => part.getBoundingClientRect().top)))
    }
    for (const places of tops)
      expect(places).toEqual(tops[0])
  })
}
