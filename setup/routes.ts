import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { thisPageElsewhere } from '../composables/deckAddresses'
import { useLocale } from '../composables/useLocale'
import { askedFor, handoutRoute, missingFile } from '../lib/addresses'
import PlayPage from '../pages/play.vue'

/** Leads to the deck that an address is of, if that is another one. */
function passOn(): boolean {
  const elsewhere = thisPageElsewhere(useLocale().locale)
  if (elsewhere)
    window.location.replace(elsewhere)
  return !elsewhere
}

/** Slidev's own pages that are drawn anew here, in both languages and directions and in step with the talk: what their routes have instead. */
const drawnHere: Readonly<Record<string, Pick<RouteRecordRaw, 'component' | 'beforeEnter'>>> = {
  // With the deck, and not after it: it is what almost every address leads to.
  play: { component: PlayPage },
  NotFound: { component: () => import('../pages/not-found.vue'), beforeEnter: passOn },
  // Not on the public site, not even as a file.
  ...__SPEAKER__ && {
    presenter: { component: () => import('../pages/presenter.vue') },
    notes: { component: () => import('../pages/notes.vue') },
  },
}

/** Pages of Slidev's that say nothing ours do not, in English and from left to right, and those that are for a speaker alone: their paths. */
const left = ['/print', '/presenter/print', '/entry', '/overview', '/notes-edit', ...__SPEAKER__ ? [] : ['/presenter', '/presenter/:no', '/notes']]

/** Beside Slidev's own pages: the handout, and in a build too the slides as they are printed. */
export default defineRoutesSetup(routes => [
  { name: handoutRoute, path: `/${handoutRoute}`, component: () => import('../pages/handout.vue') },
  { name: 'print', path: '/print', component: () => import('../pages/print.vue') },
  // The name of the file, by which some hosts are asked for it.
  { path: '/index.html', redirect: '/' },
  // An address that another deck passed on.
  { path: `/${missingFile}`, redirect: ({ query: { [askedFor]: path, ...query } }) => ({ path: `/${[path].flat()[0] ?? ''}`, query }) },
  ...routes
    .filter(({ path }) => !left.includes(path))
    .map(route => ({ ...route, ...drawnHere[String(route.name)] }) as RouteRecordRaw),
])
