import type { Localized } from './locale'

export interface Time {
  readonly name: Localized
  /**
   * Place in the order the report supports, lowest first; equal numbers mean that the order
   * between them is not stated, `null` that the place is not established at all.
   */
  readonly order: number | null
}

/** The report carries no date: times are relative, symbolic and sortable. */
export const times = {
  invasion: { order: 0, name: { en: 'After the invasion', ar: 'بعد الغزو' } },
  january: { order: 1, name: { en: 'January', ar: 'يناير' } },
  beforeAlaska: { order: 2, name: { en: 'Before Alaska', ar: 'قبل ألاسكا' } },
  august: { order: 3, name: { en: 'August', ar: 'أغسطس' } },
  daysLater: { order: 4, name: { en: 'Days later', ar: 'بعد أيام' } },
  recentWeeks: { order: 5, name: { en: 'Recent weeks', ar: 'الأسابيع الأخيرة' } },
  twoWeeksAgo: { order: 5, name: { en: 'Two weeks before the report', ar: 'قبل التقرير بأسبوعين' } },
  earlierThisYear: { order: null, name: { en: 'Earlier this year', ar: 'في وقت سابق من هذا العام' } },
  lastYear: { order: null, name: { en: 'Last year', ar: 'العام الماضي' } },
  recentMonths: { order: null, name: { en: 'Recent months', ar: 'الأشهر الأخيرة' } },
  notStated: { order: null, name: { en: 'Time not stated', ar: 'بلا توقيت مذكور' } },
} as const satisfies Record<string, Time>

export type TimeId = keyof typeof times
