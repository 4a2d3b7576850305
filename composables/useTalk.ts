import type { ShallowRef } from 'vue'
import type { Asked } from '../lib/rejoin'
import type { Role, Talk } from '../lib/talk'
import { useEventListener } from '@vueuse/core'
import { readonly, ref, shallowRef } from 'vue'
import { wholeTalk } from '../data'
import { cutAsked } from '../lib/cuts'
import { forgotten, resumed } from '../lib/rejoin'
import { newTalk } from '../lib/talk'

/*
 * The talk that the windows of one browser give together. It lives in one entry of the browser's storage, which every
 * window of the site reads and only this file writes: so it outlasts reloads, a closed lid and the server.
 */

const entry = 'briefing.talk'

/** Says in a tab's own storage that it belongs to the talk, across its reloads. */
const membership = 'briefing.member'

/** Says there that its next page is this one in another language. */
const switching = 'briefing.switching'

/** Windows of a role are known to one another by the locks they hold: `briefing speaker 5f3…`. */
const lockPrefix = 'briefing '

const talk = shallowRef<Talk>(newTalk)

/** Whether what other windows do counts here: always for a speaker's, else once there is a speaker. */
const isMember = ref(false)

const role = ref<Role>('audience')

interface Stored {
  readonly talk: Talk
  /** Who changed it last. */
  readonly by: Role
}

function read(): Stored | undefined {
  const text = localStorage.getItem(entry)
  try {
    if (!text)
      return undefined
    const { talk, by } = JSON.parse(text) as Stored
    // An earlier version of the deck may have left one without a cut, or in one that is no more.
    return { talk: { ...talk, cut: cutAsked(talk.cut) ?? wholeTalk }, by }
  }
  catch {
    // Not ours, or cut off: as good as none.
    return undefined
  }
}

function write(next: Talk): void {
  talk.value = next
  localStorage.setItem(entry, JSON.stringify({ talk: next, by: role.value } satisfies Stored))
}

/** The talk as it stands, whoever changed it last; in a window on its own only the clock is shared. */
function latest(): Talk {
  const stored = read()?.talk
  if (!stored)
    return talk.value
  return isMember.value ? stored : { ...talk.value, clock: stored.clock }
}

function become(member: boolean): void {
  isMember.value = member
  if (member)
    sessionStorage.setItem(membership, 'yes')
  else
    sessionStorage.removeItem(membership)
}

/** What other windows have done meanwhile. */
function catchUp(): void {
  const stored = read()
  if (!stored || !__SPEAKER__)
    return
  if (stored.by === 'speaker')
    become(true)
  if (isMember.value)
    talk.value = stored.talk
}

useEventListener(window, 'storage', (event) => {
  if (event.key === entry)
    catchUp()
})
// A window that slept has missed what happened.
useEventListener(window, 'pageshow', event => event.persisted && catchUp())
useEventListener(document, 'visibilitychange', () => document.visibilityState === 'visible' && isMember.value && catchUp())

/** The roles of the other windows that are open now. */
async function rolesElsewhere(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks?.query() ?? {}
  const others = held.map(({ name = '' }) => name).filter(name => name.startsWith(lockPrefix) && !name.endsWith(tabId()))
  return new Set(others.map(name => name.split(' ')[1] ?? ''))
}

function tabId(): string {
  const key = 'briefing.tab'
  const id = sessionStorage.getItem(key) ?? Math.random().toString(36).slice(2)
  sessionStorage.setItem(key, id)
  return id
}

/** Holds, until the window is gone, the lock by which others know of it. */
function announce(): void {
  void navigator.locks?.request(`${lockPrefix}${role.value} ${tabId()}`, { mode: 'shared' }, () => new Promise(() => {}))
}

/** How this page was come by: a reload, or Back and Forward, keep a window in the talk it was in. */
function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type !== 'navigate'
}

/**
 * Takes this window into the talk that goes on, or begins one with it; it never turns other windows to its own place.
 * @param as for whom the window is
 */
async function enter(as: Role, asked: Asked): Promise<void> {
  role.value = as
  if (__SPEAKER__)
    announce()
  // On the public site every window stands alone.
  const others = __SPEAKER__ ? await rolesElsewhere() : new Set<string>()
  const now = Date.now()
  const stored = read()?.talk
  const again = sessionStorage.getItem(membership) === 'yes' && (isReload() || sessionStorage.getItem(switching) === 'yes')
  sessionStorage.removeItem(switching)
  const joins = stored !== undefined && (again || (as === 'speaker' ? others.size > 0 : others.has('speaker')))
  become(as === 'speaker' || joins)
  if (joins && as === 'audience')
    talk.value = stored
  else if (joins)
    write(stored)
  else
    write(resumed(stored && !forgotten(stored, now) ? stored : newTalk, as, asked, now))
}

/** Leaves for the same page in another language, which is to be the same window of the same talk. */
function leaveFor(address: string): void {
  if (isMember.value)
    sessionStorage.setItem(switching, 'yes')
  window.location.replace(address)
}

export interface TalkStore {
  readonly talk: Readonly<ShallowRef<Talk>>
  readonly role: Readonly<typeof role>
  /** Whether what other windows do counts here. */
  readonly isMember: Readonly<typeof isMember>
  readonly enter: typeof enter
  /** Changes the talk, in all its windows. */
  readonly update: (change: (talk: Talk, now: number) => Talk) => void
  readonly leaveFor: typeof leaveFor
}

export function useTalk(): TalkStore {
  return {
    talk,
    role: readonly(role),
    isMember: readonly(isMember),
    enter,
    update: change => write(change(latest(), Date.now())),
    leaveFor,
  }
}
