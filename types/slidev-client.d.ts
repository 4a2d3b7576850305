/**
 * The part of Slidev's client that this project uses, as 52.20.1 has it.
 * The package ships sources instead of declarations; `tsconfig.json` maps its imports here, so that
 * only our own files are checked. An import that is not declared here does not compile: add it.
 */
declare module '@slidev/client' {
  import type { ClicksContext, RenderContext, SlideRoute, SlidevConfig } from '@slidev/types'
  import type { ComputedRef, Ref, ShallowUnwrapRef } from 'vue'
  import type { RouteLocationNormalized, Router } from 'vue-router'

  /** The headmatter, with Slidev's defaults filled in. */
  export const configs: SlidevConfig & { readonly slidesTitle: string }

  export const slideAspect: ComputedRef<number>
  export const slideWidth: ComputedRef<number>
  export const slideHeight: ComputedRef<number>

  /** Calls `enter` whenever the slide a component stands in is shown, also at first. */
  export const onSlideEnter: (enter: (to: number, from: number | undefined) => unknown) => void

  export interface SlidevContextNav {
    slides: Ref<SlideRoute[]>
    total: ComputedRef<number>
    currentPath: ComputedRef<string>
    currentPage: ComputedRef<number>
    currentSlideNo: ComputedRef<number>
    currentSlideRoute: ComputedRef<SlideRoute>
    currentLayout: ComputedRef<string>
    currentFrontmatter: ComputedRef<Record<string, unknown>>
    nextRoute: ComputedRef<SlideRoute>
    prevRoute: ComputedRef<SlideRoute>
    hasNext: ComputedRef<boolean>
    hasPrev: ComputedRef<boolean>
    clicksContext: ComputedRef<ClicksContext>
    clicks: ComputedRef<number>
    clicksStart: ComputedRef<number>
    clicksTotal: ComputedRef<number>
    navDirection: Ref<number>
    clicksDirection: Ref<number>
    next: () => Promise<void>
    prev: () => Promise<void>
    nextSlide: (lastClicks?: boolean) => Promise<void>
    prevSlide: (lastClicks?: boolean) => Promise<void>
    /** A slide by its number or its `routeAlias`. */
    go: (no: number | string, clicks?: number, force?: boolean) => Promise<void>
    goFirst: () => Promise<void>
    goLast: () => Promise<void>
    enterPresenter: () => void
    exitPresenter: () => void
  }

  export interface SlidevContextNavFull extends SlidevContextNav {
    router: Router
    currentRoute: ComputedRef<RouteLocationNormalized>
    isPrintMode: ComputedRef<boolean>
    isPrintWithClicks: Ref<boolean>
    isEmbedded: ComputedRef<boolean>
    isPlaying: ComputedRef<boolean>
    isPresenter: ComputedRef<boolean>
    isNotesViewer: ComputedRef<boolean>
    isPresenterAvailable: ComputedRef<boolean>
    hasPrimarySlide: ComputedRef<boolean>
    queryClicks: Ref<number>
    printRange: Ref<number[]>
    getPrimaryClicks: (route: SlideRoute) => ClicksContext
  }

  export function useNav(): SlidevContextNavFull

  export interface SlideContext {
    $slidev: { nav: ShallowUnwrapRef<SlidevContextNav>, configs: typeof configs }
    $nav: Ref<ShallowUnwrapRef<SlidevContextNav>>
    $clicksContext: ClicksContext
    $clicks: Ref<number>
    $page: Ref<number>
    $route: SlideRoute | undefined
    $renderContext: Ref<RenderContext>
    $frontmatter: Record<string, unknown>
    $scale: Ref<number>
    $zoom: Ref<number>
  }

  /** What surrounds a component on its slide; only inside `setup`. */
  export function useSlideContext(): SlideContext
  export function useDarkMode(): {
    isColorSchemaConfigured: ComputedRef<boolean>
    isDark: Ref<boolean>
    toggleDark: () => boolean
  }
}

declare module '@slidev/client/constants.ts' {
  import type { SlideContext } from '@slidev/client'
  import type { ComputedRef, InjectionKey } from 'vue'

  export const injectionSlideScale: InjectionKey<ComputedRef<number>>
  export const injectionSlidevContext: InjectionKey<SlideContext['$slidev']>
  export const CLICKS_MAX: number
}

declare module '@slidev/client/state/storage.ts' {
  import type { Ref } from 'vue'

  export const fullscreen: { toggle: () => Promise<void> }
  /** Whether windows of a kind tell others of their slide, and listen to theirs. */
  export const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>
}

declare module '@slidev/client/logic/slides.ts' {
  import type { SlideRoute } from '@slidev/types'
  import type { Ref } from 'vue'

  export const slides: Ref<SlideRoute[]>

  /** A slide by its number or its alias. */
  export function getSlide(no: number | string): SlideRoute | undefined
}

declare module '@slidev/client/composables/useMousePosInSlide.ts' {
  import type { ComputedRef } from 'vue'

  /** Where the mouse is on the slide, in hundredths of its width and height; nothing beside it. */
  export function useMousePosInSlide(): ComputedRef<{ x: number, y: number } | undefined>
}

declare module '@slidev/client/composables/useHideCursorIdle.ts' {
  import type { Ref } from 'vue'

  /** Hides the pointer over the window after two seconds without a move, while `enabled`. */
  export function useHideCursorIdle(enabled: Ref<boolean>): void
}

declare module '@slidev/client/internals/SlideContainer.vue' {
  import type { DefineComponent } from 'vue'

  /** A canvas drawn to the size it is given: its `width` in px, or that of what it stands in. */
  const SlideContainer: DefineComponent<{ width?: number, isMain?: boolean }>
  export default SlideContainer
}

declare module '@slidev/client/internals/SlidesShow.vue' {
  import type { RenderContext } from '@slidev/types'
  import type { DefineComponent } from 'vue'

  /** The slide on show, with those loaded beside it. */
  const SlidesShow: DefineComponent<{ renderContext: RenderContext }>
  export default SlidesShow
}

declare module '@slidev/client/internals/SlideWrapper.vue' {
  import type { ClicksContext, RenderContext, SlideRoute } from '@slidev/types'
  import type { DefineComponent } from 'vue'

  /** A slide without its canvas. */
  const SlideWrapper: DefineComponent<{ route: SlideRoute, clicksContext: ClicksContext, renderContext?: RenderContext }>
  export default SlideWrapper
}

declare module '@slidev/client/composables/useSlideInfo.ts' {
  import type { SlideInfo } from '@slidev/types'
  import type { MaybeRef, Ref } from 'vue'

  /** What Slidev knows of a slide by its number, which may change; while authoring as it is written now. */
  export function useDynamicSlideInfo(no: MaybeRef<number>): { info: Ref<SlideInfo & { noteHTML?: string } | null> }
}

declare module '@slidev/client/composables/useClicks.ts' {
  import type { ClicksContext, SlideRoute } from '@slidev/types'
  import type { MaybeRefOrGetter, Ref } from 'vue'

  /** The clicks of a slide, which stand where `current` says. @param total how many there are, where the slide says so itself */
  export function createClicksContextBase(current: Ref<number>, start?: number, total?: number): ClicksContext

  /** Clicks that nobody presses. */
  export function createFixedClicks(route?: SlideRoute, current?: MaybeRefOrGetter<number>): ClicksContext
}

declare module '@slidev/client/composables/useNav.ts' {
  import type { SlidevContextNav } from '@slidev/client'
  import type { ClicksContext, SlideRoute } from '@slidev/types'

  /** A navigation that stays at one slide. */
  export function useFixedNav(route: SlideRoute, clicks: ClicksContext): SlidevContextNav
}

declare module '@slidev/client/pages/print.vue' {
  import type { DefineComponent } from 'vue'

  const PrintPage: DefineComponent
  export default PrintPage
}

declare module '@slidev/client/setup/mermaid.ts' {
  import type { MermaidConfig } from 'mermaid'

  /** What `setup/mermaid.ts` gives, over Slidev's defaults. */
  const settings: () => Promise<MermaidConfig>
  export default settings
}
