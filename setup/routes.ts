import { defineRoutesSetup } from '@slidev/types'
import { handoutRoute } from '../lib/addresses'

/** Beside Slidev's own pages: the handout, and in a build too the slides as they are printed. */
export default defineRoutesSetup(routes => [
  { name: handoutRoute, path: `/${handoutRoute}`, component: () => import('../pages/handout.vue') },
  { name: 'print', path: '/print', component: () => import('../pages/print.vue') },
  ...routes.filter(route => route.name !== 'print'),
])
