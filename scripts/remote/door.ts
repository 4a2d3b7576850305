import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How often a wrong token may be tried, by whomever, before the door stays shut for good. */
export const wrongTries = 5

/** After so many milliseconds a token that nobody used is no longer good. */
export const tokenLife = 10 * 60 * 1000

/** 128 bits, which nobody guesses in the life of a server, and which leave the QR code small. */
const secretBytes = 16

/** Why somebody is not let in. */
export type Refusal = 'none' | 'wrong' | 'spent' | 'expired' | 'shut'

/** Lets in one device at a time, for a token that it can use once. */
export interface Door {
  /** A token in place of the last one, which ends the session there was; none once the door is shut. */
  readonly newToken: () => string | undefined
  /** Takes a token for a session. */
  readonly enter: (token: string) => { readonly session: string } | { readonly refusal: Refusal }
  /** Whether a session is the one that was given last. */
  readonly admits: (session: string) => boolean
}

export interface DoorOptions {
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number
  /** Called once, with the last wrong token that may be tried. */
  readonly onShut?: () => void
}

const newSecret = (): string => randomBytes(secretBytes).toString('base64url')

/** Digests are equally long, which a comparison in constant time asks for; and what was given out is not kept. */
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/**
 * A door that nobody has come in by. What is counted as wrong is a token that never was one: whoever comes with an old one
 * was told it, and must not shut the door on the speaker by a reload. Whoever is inside stays there when it is shut, so that
 * a stranger cannot take the remote from a speaker's hand.
 */
export function createDoor({ now = Date.now, onShut }: DoorOptions = {}): Door {
  let token: { readonly digest: Buffer, readonly since: number } | undefined
  let session: Buffer | undefined
  const old: Buffer[] = []
  let wrong = 0

  function spend(): void {
    if (token)
      old.push(token.digest)
    token = undefined
  }

  return {
    newToken() {
      if (wrong >= wrongTries)
        return undefined
      spend()
      session = undefined
      const secret = newSecret()
      token = { digest: digest(secret), since: now() }
      return secret
    },
    enter(secret) {
      if (wrong >= wrongTries)
        return { refusal: 'shut' }
      const given = digest(secret)
      if (token && timingSafeEqual(token.digest, given)) {
        if (now() - token.since > tokenLife)
          return { refusal: 'expired' }
        spend()
        const next = newSecret()
        session = digest(next)
        return { session: next }
      }
      if (old.some(each => timingSafeEqual(each, given)))
        return { refusal: 'spent' }
      wrong++
      if (wrong < wrongTries)
        return { refusal: 'wrong' }
      onShut?.()
      return { refusal: 'shut' }
    },
    // Wrong sessions are not counted: a phone that slept through a new start comes back with an old one, again and again.
    admits: secret => session !== undefined && timingSafeEqual(session, digest(secret)),
  }
}
