import type { ComputedRef, Ref } from 'vue'
import type { Locale, MessageId } from '../data'
import type { RemotePress, RemoteState, RemoteView } from '../lib/remote'
import { computed, ref, shallowRef } from 'vue'
import { useSteadySocket } from '../composables/useSteadySocket'
import { locales } from '../data/locale'
import { remotePath } from '../lib/remote'

/** How often the server is asked whether it is there, in milliseconds. */
const beat = 2500

export interface Remote {
  /** What the talk showed last. */
  readonly view: Readonly<Ref<RemoteView | undefined>>
  /** How far the computer's clock is ahead of this one's, in milliseconds. */
  readonly ahead: Readonly<Ref<number>>
  /** Why no press does anything now, if that is so. */
  readonly trouble: ComputedRef<MessageId | undefined>
  /** The talk's language; before it is known, the device's. */
  readonly locale: ComputedRef<Locale>
  readonly press: (what: RemotePress) => void
}

/** Who is shut out has no use for this page: the server tells in its place what to do. */
async function leaveIfShutOut(): Promise<void> {
  // Where the server is not there either, there is nothing to leave for.
  const answer = await fetch(remotePath).catch(() => undefined)
  if (answer?.status === 403)
    window.location.reload()
}

/** The talk as this device follows it. */
export function useRemote(): Remote {
  const view = shallowRef<RemoteView>()
  const hasWindow = ref(false)
  const ahead = ref(0)

  const { isOpen, open, send } = useSteadySocket({
    path: remotePath,
    beat,
    onText(text) {
      const state = JSON.parse(text) as RemoteState
      ahead.value = state.now - Date.now()
      hasWindow.value = state.view !== null
      view.value = state.view ?? view.value
    },
    onLost: () => void leaveIfShutOut(),
  })
  open()

  return {
    view,
    ahead,
    trouble: computed(() => !isOpen.value ? 'remoteLost' : hasWindow.value ? undefined : 'remoteNoWindow'),
    locale: computed(() => view.value?.language ?? locales.find(each => navigator.language.startsWith(each)) ?? locales[0]),
    press: send,
  }
}
