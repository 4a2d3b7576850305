import type { Ref } from 'vue'
import { useDarkMode } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/storage.ts'
import { useDeckKeys } from './useDeckKeys'
import { useEvidence } from './useEvidence'
import { useOtherWindow } from './useOtherWindow'
import { usePanel } from './usePanel'
import { usePointer } from './usePointer'
import { useSlideMetas } from './useSlideMeta'
import { useSpeakerView } from './useSpeakerView'
import { useTalk } from './useTalk'
import { useTalkControls } from './useTalkControls'

/**
 * What each key of the deck does, in every window of the talk.
 * @returns the number of a slide as far as it is typed
 */
export function useTalkKeys(): Ref<string> {
  const { talk } = useTalk()
  const controls = useTalkControls()
  const { turn, jump, toggleCurtain } = controls
  const { show } = usePanel()
  const evidence = useEvidence()
  const view = useSpeakerView()
  const pointer = usePointer()
  const metas = useSlideMetas()
  const { toggleDark } = useDarkMode()

  return useDeckKeys({
    next: () => turn('next'),
    prev: () => turn('prev'),
    nextSlide: () => turn('nextSlide'),
    prevSlide: () => turn('prevSlide'),
    first: () => turn('first'),
    last: () => turn('last'),
    comeBack: controls.comeBack,
    goTo: () => show('goTo'),
    overview: () => show('overview'),
    questions: () => show('questions'),
    evidence: () => evidence.openSlide(),
    search: () => evidence.openSearch(),
    black: () => toggleCurtain('black'),
    white: () => toggleCurtain('white'),
    freeze: controls.toggleFreeze,
    pointer: pointer.toggle,
    show: evidence.toggleShown,
    language: () => void controls.switchLanguage(),
    audienceLanguage: () => void controls.switchLanguage(['audience']),
    clock: controls.toggleClock,
    resetClock: () => show('reset'),
    questionTime: controls.toggleQuestion,
    answer: () => { view.answerShown.value = !view.answerShown.value },
    largerNotes: view.larger,
    smallerNotes: view.smaller,
    arrangement: view.rearrange,
    report: () => show('report'),
    dark: () => void toggleDark(),
    fullscreen: () => void fullscreen.toggle(),
    otherWindow: useOtherWindow(),
    help: () => show('help'),
  }, (no) => {
    const slide = metas.value[no - 1]
    if (slide)
      jump({ alias: slide.alias, clicks: 0 })
  }, () => {
    if (talk.value.curtain)
      toggleCurtain(talk.value.curtain)
  })
}
