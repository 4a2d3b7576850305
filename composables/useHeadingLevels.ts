import type { ShallowRef } from 'vue'
import { onMounted } from 'vue'
import { useInHandout } from './useOnScreen'

/** A slide's title is the page's one title, but in the handout, where the whole document has one: there its headings go a level down. */
export function useHeadingLevels(slide: Readonly<ShallowRef<HTMLElement | null>>): void {
  const inHandout = useInHandout()
  onMounted(() => {
    for (const heading of inHandout.value ? slide.value?.querySelectorAll('h1, h2') ?? [] : [])
      heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1))
  })
}
