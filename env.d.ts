import type { SlideContext } from '@slidev/client'
import type { SlideInfo } from '@slidev/types'
import type { ShallowUnwrapRef } from 'vue'

/** Constants that Slidev replaces in the build. */
declare global {
  /** The dev server, and neither a build nor an export. */
  const __DEV__: boolean
  /** The dev server or an export: there is a server behind the page. */
  const __SLIDEV_HAS_SERVER__: boolean
  /** Whether the site is for a speaker too: the public one is not. Set by `scripts/vite/speakers-part.ts`. */
  const __SPEAKER__: boolean
  /** Whether the deck is a file of its own, opened without a server. Set by `scripts/vite/single-file.ts`. */
  const __SINGLE_FILE__: boolean
  const __SLIDEV_FEATURE_PRESENTER__: boolean
  const __SLIDEV_FEATURE_PRINT__: boolean
}

/** What every template on a slide can use. */
declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface ComponentCustomProperties extends ShallowUnwrapRef<Omit<SlideContext, '$route'>> {}
}

/** What Slidev keeps on a slide's route. */
declare module 'vue-router' {
  interface RouteMeta {
    /** How many clicks it takes, where its frontmatter says so. */
    clicks?: number
    layout?: string
    slide?: Omit<SlideInfo, 'source'> & { no: number, noteHTML: string }
  }
}
