import type { ClaimId, Evidence } from './claims'
import type { Localized } from './locale'
import type { StatusId } from './statuses'
import type { VoiceId } from './voices'

export interface AnswerKind {
  /** What a claim is that has been answered so. */
  readonly status: StatusId
  /** The answer as it stands on the claim that is answered; `{by}` is who answers, `{limits}` how far. */
  readonly text: Localized
  /** The same where the report tells of the answer and does not quote it. */
  readonly reported: Localized
}

/** The ways in which one claim of the report answers another. */
export const answerKinds = {
  confirms: {
    status: 'confirmedByOther',
    text: { en: 'confirmed by {by}', ar: 'أكده {by}' },
    reported: {
      en: 'confirmed by {by}, the report says; the words of the confirmation not quoted, its scope open',
      ar: 'أكده {by}، بحسب التقرير؛ ولا يُنقل لفظ التأكيد ولا يتضح مداه',
    },
  },
  leavesUndenied: {
    status: 'notDenied',
    text: { en: 'not denied by {by}', ar: 'لم ينفه {by}' },
    reported: { en: 'not denied by {by}', ar: 'لم ينفه {by}' },
  },
  deniesWithinLimits: {
    status: 'deniedInPart',
    text: { en: 'denied in part by {by}: {limits}', ar: 'نفي جزئي من {by}: {limits}' },
    reported: { en: 'denied in part by {by}, the report says: {limits}', ar: 'نفي جزئي من {by}، بحسب التقرير: {limits}' },
  },
  disputes: {
    status: 'disputed',
    text: { en: 'disputed by {by}', ar: 'يخالفه {by}' },
    reported: { en: 'disputed by {by}, the report says', ar: 'يخالفه {by}، بحسب التقرير' },
  },
} as const satisfies Record<string, AnswerKind>

export type AnswerKindId = keyof typeof answerKinds

/** How one claim answers others, and who answers by it: not always its voice, for the report may tell of the answer. */
export type Answer = {
  readonly to: Evidence
  readonly by: VoiceId
} & (
  | { readonly kind: Exclude<AnswerKindId, 'deniesWithinLimits'>, readonly limits?: never }
  | {
    readonly kind: 'deniesWithinLimits'
    /** How far the denial goes. */
    readonly limits: Localized
  }
)

/** Every answer that one claim of the report gives to another, by the claim that gives it. */
export const answers = {
  kremlinConfirmed: { kind: 'confirms', to: ['channelTried'], by: 'kremlin' },
  noRecentTalks: {
    kind: 'deniesWithinLimits',
    to: ['callMade', 'callTold'],
    by: 'britishOfficial',
    limits: {
      en: 'for recent months only',
      ar: 'في الأشهر الأخيرة وحدها',
    },
  },
  officialDidNotDeny: { kind: 'leavesUndenied', to: ['channelTried', 'secretChannelSought'], by: 'britishOfficial' },
} as const satisfies Partial<Record<ClaimId, Answer>>
