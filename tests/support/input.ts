import type { CDPSession, Page } from '@playwright/test'

/** What some keys write on an Arabic keyboard, by the Latin letter on the same key. */
export const arabicLayout = { d: 'ي', e: 'ث', f: 'ب', g: 'ل', l: 'م', o: 'خ' } as const

/** What Shift and the E key write on an Arabic keyboard: a vowel sign. */
export const arabicShiftE = 'ُ'

export type Letter = keyof typeof arabicLayout

const shift = 8

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** Presses the key that stands where `letter` does, on a keyboard whose layout writes `key` with it. */
export async function pressPlace(page: Page, letter: Letter, key: string, options: { shift?: boolean } = {}): Promise<void> {
  const session = await sessionOf(page)
  const stroke = {
    key,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
    modifiers: options.shift ? shift : 0,
  }
  await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyDown', text: key })
  await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' })
}

/** Draws one finger across the page, from one share of its width to another. */
export async function swipe(page: Page, [from, to]: readonly [number, number]): Promise<void> {
  const session = await sessionOf(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const steps = 8
  const at = (step: number) => [{ x: width * (from + (to - from) * step / steps), y: height * 0.8 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** What is on the clipboard, as a reader gets it: pasted into a field. The pages' policy lets no script read it. */
export async function pasted(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const area = document.createElement('textarea')
    const open = document.querySelector('dialog[open]') ?? document.body
    open.append(area)
    area.focus()
    return area
  })
  await page.keyboard.press('ControlOrMeta+v')
  return field.evaluate((area) => {
    area.remove()
    return area.value
  })
}
