import { useNav } from '@slidev/client'
import { useTalk } from './useTalk'

/**
 * Opens the speaker's window beside the audience's, or the audience's beside the speaker's; it takes its place from the talk.
 * The window it is pressed in stays what it is.
 */
export function useOtherWindow(): () => void {
  const { role } = useTalk()
  const { currentRoute, router } = useNav()
  return () => {
    const { query } = currentRoute.value
    const other = role.value === 'speaker' ? 'play' : 'presenter'
    const { href } = router.resolve({ name: other, params: { no: currentRoute.value.params.no ?? '1' }, query })
    // Each window has a storage of its own only if it does not know the other.
    window.open(href, '_blank', 'noopener')
  }
}
