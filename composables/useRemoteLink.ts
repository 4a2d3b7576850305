import type { RemotePress } from '../lib/remote'
import { computed, watch } from 'vue'
import { isRemotePress, remoteLinkPath, remoteTiming } from '../lib/remote'
import { useLocale } from './useLocale'
import { useRemoteView } from './useRemoteView'
import { useSteadySocket } from './useSteadySocket'
import { useTalk } from './useTalk'
import { useTalkControls } from './useTalkControls'

/** The lock of the one window that speaks for the talk. Its name is unlike those by which the windows know of one another. */
const lock = 'briefing-remote'

/** Whether this page's server takes the link; it says so with the page, so that nothing has to be tried that may fail. */
function isOffered(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return Boolean(navigation?.serverTiming?.some(({ name }) => name === remoteTiming))
}

/**
 * Speaks for the talk to the phone that is its remote: shows it the talk, and does what is pressed there. Of all windows in
 * the speaker's language one does so; when it is gone, or comes to speak another, the next takes over.
 */
export function useRemoteLink(): void {
  if (!isOffered())
    return
  const { locale } = useLocale()
  const { talk } = useTalk()
  const { turn, toggleCurtain, toggleClock } = useTalkControls()
  const view = useRemoteView()
  const text = computed(() => JSON.stringify(view.value))

  const deeds: Readonly<Record<RemotePress, () => void>> = {
    next: () => turn('next'),
    prev: () => turn('prev'),
    nextSlide: () => turn('nextSlide'),
    prevSlide: () => turn('prevSlide'),
    black: () => toggleCurtain('black'),
    clock: toggleClock,
  }

  const socket = useSteadySocket({
    path: remoteLinkPath,
    onOpen: () => socket.send(text.value),
    onText: press => isRemotePress(press) && deeds[press](),
  })

  watch(text, socket.send)

  watch(() => talk.value.language.speaker === locale, (speaksAlike, _, onCleanup) => {
    if (!speaksAlike)
      return
    const waiting = new AbortController()
    let release = (): void => {}
    navigator.locks?.request(lock, { signal: waiting.signal }, () => {
      socket.open()
      return new Promise<void>(resolve => release = resolve)
    }).catch((error: unknown) => {
      // Given up while it waited for the lock.
      if (!waiting.signal.aborted)
        throw error
    })
    onCleanup(() => {
      waiting.abort()
      socket.close()
      release()
    })
  }, { immediate: true })
}
