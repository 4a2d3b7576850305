import type { Ref } from 'vue'
import { tryOnScopeDispose, useEventListener, useIntervalFn, useTimeoutFn } from '@vueuse/core'
import { readonly, ref } from 'vue'
import { heartbeat, retryDelay } from '../lib/remote'

export interface SteadySocketOptions {
  /** On the server that the page is from. */
  readonly path: string
  readonly onOpen?: () => void
  readonly onText: (text: string) => void
  /** Called each time it is lost, or not come by. */
  readonly onLost?: () => void
  /** Asks the other end so often, in milliseconds, whether it is there; by then it must have answered the time before. */
  readonly beat?: number
}

export interface SteadySocket {
  readonly isOpen: Readonly<Ref<boolean>>
  readonly open: () => void
  readonly close: () => void
  /** Sends a text, or drops it where nobody is there to take it. */
  readonly send: (text: string) => void
}

/** A network may leave an attempt without an answer: after so many milliseconds it has failed. */
const patience = 5000

/**
 * A WebSocket that is opened again whenever it is lost: soon at first, then less often, and at once when the page is come
 * back to. One that a dead network keeps open is let go without waiting for its end.
 */
export function useSteadySocket({ path, onOpen, onText, onLost, beat }: SteadySocketOptions): SteadySocket {
  const isOpen = ref(false)
  const retry = useTimeoutFn(connect, () => retryDelay(tries++), { immediate: false })
  const giveUp = useTimeoutFn(lost, patience, { immediate: false })
  let socket: WebSocket | undefined
  let tries = 0
  let answered = true

  function connect(): void {
    letGo()
    const next = new WebSocket(`ws://${window.location.host}${path}`)
    const whileOurs = (act: () => void) => () => socket === next && act()
    socket = next
    giveUp.start()
    next.onopen = whileOurs(() => {
      giveUp.stop()
      tries = 0
      answered = true
      isOpen.value = true
      onOpen?.()
    })
    next.onclose = whileOurs(lost)
    next.onmessage = ({ data }) => whileOurs(() => {
      answered = true
      if (data !== heartbeat.responseMessage)
        onText(String(data))
    })()
  }

  function letGo(): void {
    const old = socket
    socket = undefined
    isOpen.value = false
    retry.stop()
    giveUp.stop()
    old?.close()
  }

  function lost(): void {
    letGo()
    retry.start()
    onLost?.()
  }

  function comeBack(): void {
    if (retry.isPending.value && document.visibilityState === 'visible')
      connect()
  }

  useEventListener(window, ['online', 'pageshow'], comeBack)
  useEventListener(document, 'visibilitychange', comeBack)
  if (beat) {
    useIntervalFn(() => {
      if (!isOpen.value)
        return
      if (!answered)
        return lost()
      answered = false
      socket?.send(heartbeat.message)
    }, beat)
  }
  tryOnScopeDispose(letGo)

  return {
    isOpen: readonly(isOpen),
    open: connect,
    close: letGo,
    send: text => isOpen.value && socket?.send(text),
  }
}
