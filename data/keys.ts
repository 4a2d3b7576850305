import type { Localized } from './locale'

/**
 * One way to press a key: a letter (by what it writes on a Latin layout, by its place on any other), an arrow by where it
 * points in the deck's direction, a sign by what it writes or by its place, or a named key.
 */
export type Press =
  | { readonly letter: string, readonly shift?: boolean }
  | { readonly arrow: 'onward' | 'back', readonly shift?: boolean }
  | { readonly sign: string, readonly at: string, readonly shift?: boolean }
  | { readonly key: string, readonly shift?: boolean }

export interface KeyBinding {
  readonly section: KeySectionId
  readonly presses: readonly Press[]
  /** It does nothing without a speaker’s window, and so not on the public site; all of the speaker’s section do not either. */
  readonly needsSpeaker?: true
  /** What it does. */
  readonly name: Localized
}

export const keySections = {
  turn: { en: 'Turn', ar: 'التنقل' },
  find: { en: 'Find', ar: 'الوصول' },
  room: { en: 'For the room', ar: 'للقاعة' },
  speaker: { en: 'For the speaker', ar: 'للمتحدث' },
  window: { en: 'This window', ar: 'هذه النافذة' },
} as const satisfies Record<string, Localized>

export type KeySectionId = keyof typeof keySections

/** Every key of the deck: what registers it and what lists it reads this table. */
export const keyBindings = {
  next: {
    section: 'turn',
    presses: [{ arrow: 'onward' }, { key: ' ' }, { key: 'PageDown' }, { key: 'Enter' }],
    name: { en: 'next step', ar: 'الخطوة التالية' },
  },
  prev: {
    section: 'turn',
    presses: [{ arrow: 'back' }, { key: ' ', shift: true }, { key: 'PageUp' }],
    name: { en: 'step before', ar: 'الخطوة السابقة' },
  },
  nextSlide: {
    section: 'turn',
    presses: [{ key: 'ArrowDown' }, { arrow: 'onward', shift: true }],
    name: { en: 'next slide', ar: 'الشريحة التالية' },
  },
  prevSlide: {
    section: 'turn',
    presses: [{ key: 'ArrowUp' }, { arrow: 'back', shift: true }],
    name: { en: 'slide before', ar: 'الشريحة السابقة' },
  },
  first: { section: 'turn', presses: [{ key: 'Home' }], name: { en: 'first slide', ar: 'أول شريحة' } },
  last: { section: 'turn', presses: [{ key: 'End' }], name: { en: 'the talk’s close', ar: 'ختام العرض' } },
  comeBack: {
    section: 'turn',
    presses: [{ key: 'Backspace' }, { letter: 'r' }],
    name: { en: 'back to where the talk was left', ar: 'العودة إلى حيث توقف العرض' },
  },
  goTo: { section: 'find', presses: [{ letter: 'g' }], name: { en: 'go to a slide by any word', ar: 'الانتقال إلى شريحة بأي كلمة' } },
  overview: { section: 'find', presses: [{ letter: 'o' }, { sign: '`', at: 'Backquote' }], name: { en: 'all slides', ar: 'كل الشرائح' } },
  questions: { section: 'find', presses: [{ letter: 'q' }], name: { en: 'prepared questions', ar: 'الأسئلة المعدّة' } },
  evidence: { section: 'find', presses: [{ letter: 'e' }], name: { en: 'the slide’s evidence', ar: 'أدلة الشريحة' } },
  search: { section: 'find', presses: [{ letter: 'e', shift: true }], name: { en: 'search all claims', ar: 'البحث في كل الأقوال' } },
  black: { section: 'room', presses: [{ letter: 'b' }, { sign: '.', at: 'Period' }], name: { en: 'black screen', ar: 'شاشة سوداء' } },
  white: { section: 'room', presses: [{ letter: 'w' }], name: { en: 'white screen', ar: 'شاشة بيضاء' } },
  freeze: {
    section: 'room',
    needsSpeaker: true,
    presses: [{ letter: 'z' }],
    name: { en: 'hold the audience’s picture', ar: 'تثبيت صورة الجمهور' },
  },
  pointer: { section: 'room', presses: [{ letter: 'p' }], name: { en: 'pointer, or while the key is held', ar: 'المؤشر، أو ما دام المفتاح مضغوطاً' } },
  show: { section: 'room', needsSpeaker: true, presses: [{ letter: 'x' }], name: { en: 'show the audience the evidence, or take it back', ar: 'عرض الأدلة على الجمهور أو سحبها' } },
  language: { section: 'room', presses: [{ letter: 'l' }], name: { en: 'other language, all windows', ar: 'اللغة الأخرى في كل النوافذ' } },
  audienceLanguage: {
    section: 'room',
    needsSpeaker: true,
    presses: [{ letter: 'l', shift: true }],
    name: { en: 'other language, audience only', ar: 'اللغة الأخرى للجمهور وحده' },
  },
  clock: { section: 'speaker', presses: [{ letter: 't' }], name: { en: 'start or pause the clock', ar: 'تشغيل الساعة أو إيقافها' } },
  resetClock: { section: 'speaker', presses: [{ letter: 't', shift: true }], name: { en: 'reset the clock', ar: 'تصفير الساعة' } },
  questionTime: { section: 'speaker', presses: [{ letter: 'q', shift: true }], name: { en: 'time for a question, apart', ar: 'وقت سؤال، يُحسب وحده' } },
  answer: { section: 'speaker', presses: [{ letter: 'a' }], name: { en: 'answer to the likely question', ar: 'جواب السؤال المتوقع' } },
  largerNotes: { section: 'speaker', presses: [{ sign: '+', at: 'NumpadAdd' }, { sign: '=', at: 'Equal' }], name: { en: 'larger notes', ar: 'تكبير الملاحظات' } },
  smallerNotes: { section: 'speaker', presses: [{ sign: '-', at: 'Minus' }], name: { en: 'smaller notes', ar: 'تصغير الملاحظات' } },
  arrangement: { section: 'speaker', presses: [{ letter: 'v' }], name: { en: 'another layout', ar: 'ترتيب آخر' } },
  report: { section: 'speaker', presses: [{ letter: 'y' }], name: { en: 'times, planned and spoken', ar: 'الوقت المخطط والمستغرق' } },
  dark: { section: 'window', presses: [{ letter: 'd' }], name: { en: 'dark or light', ar: 'داكن أو فاتح' } },
  fullscreen: { section: 'window', presses: [{ letter: 'f' }], name: { en: 'full screen', ar: 'ملء الشاشة' } },
  otherWindow: { section: 'window', needsSpeaker: true, presses: [{ letter: 's' }], name: { en: 'open the speaker’s or the audience’s window', ar: 'فتح نافذة المتحدث أو الجمهور' } },
  help: { section: 'window', presses: [{ sign: '?', at: 'Slash', shift: true }], name: { en: 'these keys', ar: 'هذه المفاتيح' } },
} as const satisfies Record<string, KeyBinding>

export type KeyId = keyof typeof keyBindings
