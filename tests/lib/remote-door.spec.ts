import type { Refusal } from '../../scripts/remote/door'
import { expect, test } from '@playwright/test'
import { createDoor, tokenLife, wrongTries } from '../../scripts/remote/door'

/** A door with a time that goes only when it is told to, and how often it was shut. */
function doorWithTime() {
  const state = { now: 1_760_000_000_000, shut: 0 }
  const door = createDoor({ now: () => state.now, onShut: () => state.shut++ })
  const token = (): string => door.newToken() ?? ''
  const refusal = (given: string): Refusal | undefined => {
    const entry = door.enter(given)
    return 'refusal' in entry ? entry.refusal : undefined
  }
  const session = (given: string): string => {
    const entry = door.enter(given)
    return 'session' in entry ? entry.session : ''
  }
  return { state, door, token, refusal, session }
}

test.describe('the door of the remote', () => {
  test('lets in who brings the token, once', () => {
    const { door, token, refusal, session } = doorWithTime()
    const given = token()
    const inside = session(given)
    expect(door.admits(inside)).toBe(true)
    expect(refusal(given)).toBe('spent')
    expect(door.admits(inside)).toBe(true)
  })

  test('gives tokens and sessions of at least 128 bits that fit into an address, and none twice', () => {
    const { token, session } = doorWithTime()
    const secrets = Array.from({ length: 20 }, token).concat(session(token()))
    expect(new Set(secrets).size).toBe(secrets.length)
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]+$/)
      expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    }
  })

  test('has no session before it gave one, and none but that', () => {
    const { door, token, session } = doorWithTime()
    const given = token()
    for (const wrong of ['', given, 'x'])
      expect(door.admits(wrong)).toBe(false)
    const inside = session(given)
    for (const wrong of ['', given, inside.slice(1), `${inside}x`])
      expect(door.admits(wrong)).toBe(false)
  })

  test('takes a token as long as it is good, and not a moment longer', () => {
    const { state, token, refusal } = doorWithTime()
    const late = token()
    state.now += tokenLife + 1
    expect(refusal(late)).toBe('expired')
    const early = token()
    state.now += tokenLife
    expect(refusal(early)).toBeUndefined()
  })

  test('ends the session, and the token that was not used, with a new token', () => {
    const { door, token, refusal, session } = doorWithTime()
    const inside = session(token())
    const unused = token()
    expect(door.admits(inside)).toBe(false)
    const last = token()
    expect(refusal(unused)).toBe('spent')
    expect(refusal(last)).toBeUndefined()
  })

  test('is shut by so many wrong tokens, says so once, and keeps who is inside', () => {
    const { state, door, token, refusal, session } = doorWithTime()
    const inside = session(token())
    for (let tries = 1; tries <= wrongTries; tries++) {
      expect(state.shut).toBe(0)
      expect(refusal(`wrong ${tries}`)).toBe(tries < wrongTries ? 'wrong' : 'shut')
    }
    expect(refusal('wrong again')).toBe('shut')
    expect(state.shut).toBe(1)
    expect(door.newToken()).toBeUndefined()
    expect(door.admits(inside)).toBe(true)
  })

  test('refuses the right token after so many wrong ones', () => {
    const { token, refusal } = doorWithTime()
    const right = token()
    for (let tries = 1; tries <= wrongTries; tries++)
      refusal(`wrong ${tries}`)
    expect(refusal(right)).toBe('shut')
  })

  test('does not count old tokens as wrong, spent or late', () => {
    const { state, token, refusal } = doorWithTime()
    const spent = token()
    refusal(spent)
    const late = token()
    state.now += tokenLife + 1
    for (let tries = 0; tries <= wrongTries; tries++) {
      expect(refusal(spent)).toBe('spent')
      expect(refusal(late)).toBe('expired')
    }
    expect(refusal(token())).toBeUndefined()
  })
})
