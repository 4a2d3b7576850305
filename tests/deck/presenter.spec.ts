import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, slideOn, slides } from '../support/slides'

for (const deck of decks) {
  test.describe(`speaker notes (${deck.locale})`, () => {
    const all = slides(deck.locale)
    const stepped = all.find(slide => clicksOf(slide) > 1)!

    test('turn the audience’s slides, step by step', async ({ context, page: audience }) => {
      await audience.goto(`${deck.base}${stepped.alias}`)
      await expectReady(audience, stepped, 0)
      const speaker = await context.newPage()
      await speaker.goto(`${deck.base}presenter/${stepped.alias}`)
      await expect(speaker.locator('.slidev-note')).toBeVisible()
      await expectReady(speaker, stepped, 0)
      for (let clicks = 1; clicks <= clicksOf(stepped); clicks++) {
        await speaker.keyboard.press('PageDown')
        await expectReady(audience, stepped, clicks)
      }
      const next = all[stepped.no]!
      await speaker.keyboard.press('PageDown')
      await expect(slideOn(audience, next)).toBeVisible()
      // And back: what the audience's window does, the notes follow.
      await audience.keyboard.press('PageUp')
      await expect(speaker).toHaveURL(new RegExp(`/presenter/${stepped.alias}`))
    })

    test('show what to say, with its clicks marked', async ({ page }) => {
      await page.goto(`${deck.base}presenter/${stepped.alias}`)
      const note = page.locator('.slidev-note')
      await expect(note).toContainText(stepped.note.split('[click]')[0]!.trim().split('\n')[0]!)
      await expect(note.locator('.slidev-note-click-mark')).toHaveCount(clicksOf(stepped))
    })
  })
}
