import type { ShortcutOptions } from '@slidev/types'
import { fullscreen } from '@slidev/client/state/storage.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { useEvidence } from '../composables/useEvidence'
import { useHeldKey } from '../composables/useHeldKey'
import { useLocale } from '../composables/useLocale'
import { useOtherLanguage } from '../composables/useOtherLanguage'
import { isLetter } from '../lib/keys'

/** The shortcuts that change places where the slides run from right to left. */
const mirrored: Readonly<Record<string, string>> = {
  next_right: 'prev_left',
  prev_left: 'next_right',
  next_shift: 'prev_shift',
  prev_shift: 'next_shift',
}

/**
 * Slidev's letters work on every keyboard layout, its arrows point where the deck is read, one press is one turn however
 * long the key is held or the machine takes, and three keys are ours: E for the slide's evidence, Shift+E for the search,
 * L for the other language.
 */
export default defineShortcutsSetup((_, shortcuts) => {
  const { direction } = useLocale()
  const evidence = useEvidence()
  const otherLanguage = useOtherLanguage()

  const letters: Readonly<Record<string, ShortcutOptions['key']>> = {
    toggle_dark: useHeldKey(stroke => isLetter(stroke, 'd')),
    toggle_overview: useHeldKey(stroke => isLetter(stroke, 'o') || stroke.key === '`'),
    goto: useHeldKey(stroke => isLetter(stroke, 'g')),
  }

  function keyOf({ name = '', key }: ShortcutOptions): ShortcutOptions['key'] {
    const twin = direction === 'rtl' ? shortcuts.find(other => other.name === mirrored[name]) : undefined
    return letters[name] ?? twin?.key ?? key
  }

  return [
    ...shortcuts.map(shortcut => ({ ...shortcut, key: keyOf(shortcut), autoRepeat: false })),
    {
      name: 'evidence',
      key: useHeldKey(stroke => isLetter(stroke, 'e') && !stroke.shiftKey),
      fn: () => evidence.openSlide(),
    },
    {
      name: 'evidence_search',
      key: useHeldKey(stroke => isLetter(stroke, 'e') && stroke.shiftKey),
      fn: () => evidence.openSearch(),
    },
    {
      name: 'other_language',
      key: useHeldKey(stroke => isLetter(stroke, 'l') && !stroke.shiftKey),
      fn: otherLanguage.go,
    },
    {
      // Slidev itself listens to a small "f", and only to that.
      name: 'fullscreen',
      key: useHeldKey(stroke => isLetter(stroke, 'f') && stroke.key !== 'f'),
      fn: () => void fullscreen.toggle(),
    },
  ]
})
