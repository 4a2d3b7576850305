import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { handoutRoute } from '../lib/addresses'

/** Slidev's own pages that are drawn anew here: in both languages and directions, and in step with the talk. */
const drawnHere: Readonly<Record<string, NonNullable<RouteRecordRaw['component']>>> = {
  play: () => import('../pages/play.vue'),
  presenter: () => import('../pages/presenter.vue'),
  notes: () => import('../pages/notes.vue'),
}

/** Pages of Slidev's that say nothing ours do not, in English and from left to right. */
const left = ['print', 'entry', 'overview', 'notes-edit']

/** Beside Slidev's own pages: the handout, and in a build too the slides as they are printed. */
export default defineRoutesSetup(routes => [
  { name: handoutRoute, path: `/${handoutRoute}`, component: () => import('../pages/handout.vue') },
  { name: 'print', path: '/print', component: () => import('../pages/print.vue') },
  ...routes
    .filter(({ name }) => !left.includes(String(name)))
    .map(route => ({ ...route, ...drawnHere[String(route.name)] && { component: drawnHere[String(route.name)] } }) as RouteRecordRaw),
])
