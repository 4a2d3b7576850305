import type { Evidence } from './claims'
import type { Localized } from './locale'

/** A question the room is likely to ask, with an answer that stays inside the report. */
export interface Question {
  readonly question: Localized
  readonly answer: Localized
  readonly claims: Evidence
}

export const questions = {
  didItHappen: {
    question: { en: 'Did it really happen?', ar: 'هل جرى ذلك فعلاً؟' },
    answer: {
      en: 'Informed sources say so, the Kremlin is said to confirm it, and a British official did not deny it. No named person says it.',
      ar: 'تقول ذلك مصادر مطلعة، ويُذكر أن الكرملين أكده، ولم ينفه مسؤول بريطاني. ولا يقوله أحد باسمه.',
    },
    claims: ['channelTried', 'kremlinConfirmed', 'officialDidNotDeny'],
  },
  whyFail: {
    question: { en: 'Why did the call fail?', ar: 'لماذا فشل الاتصال؟' },
    answer: {
      en: 'Only the Kremlin gives a reason: that Britain would not listen. The source who says it did not go well gives none.',
      ar: 'الكرملين وحده يذكر سبباً: أن بريطانيا لم ترغب في الاستماع. أما المصدر الذي قال إنه لم يسر جيداً فلا يذكر سبباً.',
    },
    claims: ['britainWouldNotListen', 'dialogueFailedTherefore', 'callNotWell'],
  },
  when: {
    question: { en: 'When was the call?', ar: 'متى جرى الاتصال؟' },
    answer: {
      en: 'Earlier this year is all we have. Whether it came before or after Alaska is not established.',
      ar: '«في وقت سابق من هذا العام»، ولا نعرف غير ذلك. ولم يثبت أكان قبل ألاسكا أم بعدها.',
    },
    claims: ['callMade', 'noTalksDuringAlaska'],
  },
  whoseIdea: {
    question: { en: 'Whose idea was it?', ar: 'فكرة من كانت؟' },
    answer: {
      en: 'The report calls it Powell’s initiative; a European official calls it independent and British. Who authorised it is not said.',
      ar: 'ينسب التقرير المبادرة إلى باول، ويصفها مسؤول أوروبي بأنها بريطانية مستقلة. ولا يُذكر من أجازها.',
    },
    claims: ['purpose', 'independentInitiative'],
  },
  behindG7: {
    question: { en: 'Was the G7 behind it?', ar: 'هل كانت مجموعة السبع وراءه؟' },
    answer: {
      en: 'No, according to a European official: it was not part of a coordinated G7 move, though some capitals backed it.',
      ar: 'لا، بحسب مسؤول أوروبي: لم يكن جزءاً من تحرك منسق للمجموعة، وإن دعمته بعض العواصم.',
    },
    claims: ['notG7Move', 'capitalsBacked'],
  },
  washingtonTold: {
    question: { en: 'Was Washington told?', ar: 'هل أُبلغت واشنطن؟' },
    answer: {
      en: 'The report does not say. It does say that there are fears the attempt would anger Trump’s administration.',
      ar: 'لا يقول التقرير. لكنه يذكر مخاوف من أن تثير المحاولة غضب إدارة ترمب.',
    },
    claims: ['angerFeared'],
  },
  londonDenying: {
    question: { en: 'Is London denying it?', ar: 'هل تنفي لندن ذلك؟' },
    answer: {
      en: 'Only in part: an official denies that Powell and Ushakov spoke in recent months, and did not deny the search for a secret channel.',
      ar: 'جزئياً فقط: ينفي مسؤول أي حديث في الأشهر الأخيرة، ولم ينفِ السعي إلى قناة سرية.',
    },
    claims: ['noRecentTalks', 'officialDidNotDeny', 'contactRegular'],
  },
  alaskaCause: {
    question: { en: 'Did Alaska cause the call?', ar: 'هل كانت ألاسكا سبب الاتصال؟' },
    answer: {
      en: 'The report does not say so, and does not give the order of the two. Concern peaked in that period; that is all.',
      ar: 'لا يقول التقرير ذلك، ولا يذكر أيهما أسبق. بلغ القلق ذروته في تلك الفترة، لا أكثر.',
    },
    claims: ['concernPeaked', 'callMade'],
  },
  alaskaWrong: {
    question: { en: 'What went wrong in Alaska?', ar: 'ما الذي تعثر في ألاسكا؟' },
    answer: {
      en: 'Putin held to his demand for land; after that Trump ended the meeting abruptly and cancelled a planned lunch.',
      ar: 'تمسك بوتين بطلب الأراضي، وبعد ذلك أنهى ترمب الاجتماع فجأة وألغى مأدبة غداء مقررة.',
    },
    claims: ['heldToDemand', 'meetingEnded', 'lunchCancelled', 'summitNotWell'],
  },
  sanctionsStrength: {
    question: { en: 'How strong are the sanctions?', ar: 'ما مدى شدة العقوبات؟' },
    answer: {
      en: 'The report calls them the severest and compares them with nothing. What they contain is not described.',
      ar: 'يقول التقرير «أشد العقوبات» ولا يقارنها بغيرها، ولا يصف ما تتضمنه.',
    },
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
  resumingTests: {
    question: { en: 'Is Trump resuming nuclear tests?', ar: 'هل يستأنف ترمب الاختبارات النووية؟' },
    answer: {
      en: 'He spoke publicly of the possibility. No test is reported, and whose tests is not said.',
      ar: 'تحدث علناً عن احتمال. ولا يذكر التقرير اختباراً وقع، ولا لمن هي الاختبارات.',
    },
    claims: ['nuclearTalk', 'firstIn30Years'],
  },
  europeansUnited: {
    question: { en: 'Are the Europeans united?', ar: 'هل الأوروبيون متحدون؟' },
    answer: {
      en: 'Not on this: some capitals backed it and some allies were uneasy. Neither group is named.',
      ar: 'ليس في هذا الأمر: دعمته بعض العواصم وقلق منه بعض الحلفاء، ولا يُسمى هؤلاء ولا أولئك.',
    },
    claims: ['capitalsBacked', 'alliesConcerned'],
  },
  relationsSoured: {
    question: { en: 'Who says that US–Russian relations soured?', ar: 'من يقول إن العلاقات الأميركية الروسية ساءت؟' },
    answer: {
      en: 'Nobody in those words. The report, in its own voice, says ties improved, then that Trump’s frustration grew.',
      ar: 'لا أحد بهذا اللفظ. يقول التقرير بلسانه إن العلاقات تحسنت، ثم إن إحباط ترمب ازداد.',
    },
    claims: ['tiesImproved', 'frustrationGrew'],
  },
  changeAssessment: {
    question: { en: 'What would change your assessment?', ar: 'ما الذي قد يغيّر تقديركم؟' },
    answer: {
      en: 'The Kremlin’s own words, a British denial of the call itself, or a named account from someone who took part.',
      ar: 'نص كلام الكرملين، أو نفي بريطاني للاتصال ذاته، أو رواية من مشارك يُذكر اسمه.',
    },
    claims: ['kremlinConfirmed', 'noRecentTalks', 'callNotWell'],
  },
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions
