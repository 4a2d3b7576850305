import process from 'node:process'
import { decks, expect, problemsOf, test } from '../support/decks'
import { chancesFrom } from '../support/random'
import { actions, keepInside } from '../support/random-walk'
import { expectReady } from '../support/slides'
import { talkOf } from '../support/talk'
import { faultsOf } from '../support/window-state'

/* A walk that found something is gone again with its seed: WALK_SEED=7 npm test -- random-walk */

const seeds = process.env.WALK_SEED?.split(',').map(Number) ?? [1, 2, 3, 4]
const steps = 500

for (const deck of decks) {
  for (const seed of seeds) {
    test(`a walk of ${steps} actions at random from seed ${seed} (${deck.locale}) finds every slide where its address says`, async ({ context, page }) => {
      test.setTimeout(300_000)
      const problems = problemsOf(context)
      const chances = chancesFrom(seed)
      await keepInside(page)
      await page.goto(deck.base)
      await expectReady(page, talkOf(deck)[0]!, 0)
      const done: string[] = []

      for (let step = 1; step <= steps; step++) {
        done.push(`${step}: ${await chances.weigh(actions)(page, chances)}`)
        const told = () => [`seed ${seed}, after action ${step} of ${steps}. The last ones:`, ...done.slice(-10)].join('\n')
        // While the page changes there is nothing to read.
        await expect.poll(() => faultsOf(page).catch((error: Error) => [error.message]), { message: told(), intervals: [10, 20, 50, 100, 200] }).toEqual([])
        expect(problems, told()).toEqual([])
      }
    })
  }
}
