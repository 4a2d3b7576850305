import type { ClaimId } from '../data'
import type { SlideMeta } from '../lib/slides'
import { useNav } from '@slidev/client'
import { claimAnchor, slideAnchor } from '../lib/addresses'
import { useInHandout, useOnPaper } from './useOnScreen'
import { useSlideMetas } from './useSlideMeta'

interface PaperLinks {
  /** Where a citation of a claim leads. */
  readonly toClaim: (id: ClaimId) => string | undefined
  /** Where a slide stands. */
  readonly toSlide: (slide: SlideMeta) => string | undefined
}

/** The links of a document that is read as a whole, none of them to what was left out of it, and none on screen. */
export function usePaperLinks(): PaperLinks {
  const { printRange } = useNav()
  const onPaper = useOnPaper()
  const inHandout = useInHandout()
  const metas = useSlideMetas()

  function toSlide(slide: SlideMeta): string | undefined {
    return onPaper.value && printRange.value.includes(slide.no) ? `#${slideAnchor(slide.alias)}` : undefined
  }

  return {
    toSlide,
    toClaim(id) {
      if (inHandout.value)
        return `#${claimAnchor(id)}`
      const table = metas.value.find(slide => slide.evidenceTable && slide.claims.includes(id))
      return table && toSlide(table)
    },
  }
}
