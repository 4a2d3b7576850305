import type { Evidence } from './claims'
import type { Localized } from './locale'

/** A question the room is likely to ask, with an answer that stays inside the report. */
export interface Question {
  readonly question: Localized
  readonly answer: Localized
  /** What we add to the answer by reasoning of our own; shown as ours. */
  readonly inference?: Localized
  readonly claims: Evidence
}

export const questions = {
  didItHappen: {
    question: { en: 'Did it really happen?', ar: 'هل جرى ذلك فعلاً؟' },
    answer: {
      en: 'The Financial Times, one source and a European official tell of a call, informed sources of the attempt. The report says the Kremlin confirmed it (scope open); a British official did not deny that Powell sought a secret channel.',
      ar: 'الاتصال ترويه «فاينانشيال تايمز»، ويتحدث عنه أحد المصادر ومسؤول أوروبي. والمحاولة ترويها مصادر مطلعة، ويقول التقرير إن الكرملين أكد ذلك (ومدى التأكيد غير محدد)، ولم ينفِ مسؤول بريطاني سعي باول إلى قناة سرية.',
    },
    claims: ['callMade', 'callTold', 'notG7Move', 'channelTried', 'kremlinConfirmed', 'officialDidNotDeny'],
  },
  whyFail: {
    question: { en: 'Why did the dialogue not succeed?', ar: 'لماذا لم ينجح الحوار؟' },
    answer: {
      en: 'Only the Kremlin gives a reason: Britain showed no desire to listen, therefore the dialogue did not succeed. The source who says the call did not go well gives none.',
      ar: 'الكرملين وحده يذكر سبباً: لم تُبدِ بريطانيا أي رغبة في الاستماع، ولذلك لم ينجح الحوار. أما المصدر الواحد الذي قال إن الاتصال لم يسر جيداً فلا يذكر سبباً.',
    },
    claims: ['britainWouldNotListen', 'dialogueFailedTherefore', 'callNotWell'],
  },
  when: {
    question: { en: 'When was the call?', ar: 'متى جرى الاتصال؟' },
    answer: {
      en: 'Earlier this year, the Financial Times says; that is all. Before or after Alaska is not established.',
      ar: '«في وقت سابق من هذا العام»، بحسب «فاينانشيال تايمز»، ولا نعرف غير ذلك. ولم يثبت أكان قبل ألاسكا أم بعدها.',
    },
    claims: ['callMade'],
  },
  whoseIdea: {
    question: { en: 'Whose idea was it?', ar: 'فكرة من كانت؟' },
    answer: {
      en: 'The report calls it Powell’s initiative; a European official calls it independent and British. Who authorised it is not said.',
      ar: 'يسميها التقرير مبادرة باول، ويصفها مسؤول أوروبي بأنها بريطانية مستقلة. ولا يُذكر من أجازها.',
    },
    claims: ['purpose', 'independentInitiative'],
  },
  behindG7: {
    question: { en: 'Was the G7 behind the call?', ar: 'هل كانت مجموعة السبع وراء الاتصال؟' },
    answer: {
      en: 'A European official says that the call was not part of a coordinated G7 move but an independent British initiative, backed by some European capitals.',
      ar: 'يقول مسؤول أوروبي إنه لم يكن جزءاً من تحرك منسق للمجموعة، بل مبادرة مستقلة من بريطانيا، بدعم من بعض العواصم الأوروبية.',
    },
    claims: ['notG7Move', 'independentInitiative', 'capitalsBacked'],
  },
  washingtonTold: {
    question: { en: 'Was Washington told?', ar: 'هل أُبلغت واشنطن؟' },
    answer: {
      en: 'The report does not say. A second European official speaks of fears that the attempt would anger Trump’s administration.',
      ar: 'لا يذكر التقرير ذلك. ويتحدث مسؤول أوروبي ثانٍ عن مخاوف من أن تثير المحاولة غضب إدارة ترمب.',
    },
    claims: ['angerFeared'],
  },
  londonDenying: {
    question: { en: 'Is London denying it?', ar: 'هل تنفي لندن الأمر؟' },
    answer: {
      en: 'A British official denies that Powell spoke with Ushakov in recent months, not that he was seeking a secret channel. The report gives no denial by Downing Street.',
      ar: 'ينفي مسؤول بريطاني أن باول تحدث مع أوشاكوف في الأشهر الأخيرة، ولم ينفِ أنه كان يسعى إلى قناة سرية. ولا ينقل التقرير نفياً عن داونينج ستريت.',
    },
    claims: ['noRecentTalks', 'officialDidNotDeny', 'secretChannelSought', 'contactNatural', 'contactRegular'],
  },
  alaskaCause: {
    question: { en: 'Did Alaska cause the call?', ar: 'هل كانت ألاسكا سبب الاتصال؟' },
    answer: {
      en: 'The report does not say so, and does not state which came first. A British official says that European concern peaked in the Alaska period.',
      ar: 'لا يقول التقرير ذلك، ولا يذكر أيهما أسبق. وفي فترة ألاسكا بلغ القلق الأوروبي ذروته، بحسب مسؤول بريطاني.',
    },
    inference: {
      en: 'if the official is right, and if there was one call, it came before Alaska.',
      ar: 'إن صح قول المسؤول، وإن كان الاتصال واحداً، فقد سبق ألاسكا.',
    },
    claims: ['callMade', 'concernPeaked', 'noRecentTalks', 'noTalksDuringAlaska'],
  },
  alaskaWrong: {
    question: { en: 'What went wrong in Alaska?', ar: 'ما الذي تعثر في ألاسكا؟' },
    answer: {
      en: 'The summit did not go well, the report says: Trump ended the meeting abruptly and cancelled a planned lunch, after Putin stuck to his demands that Kyiv give up land. It says after, not because.',
      ar: 'لم تسر القمة على نحو جيد، بحسب التقرير: أنهى ترمب الاجتماع فجأة وألغى مأدبة غداء مقررة، بعدما تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ. يقول «بعدما»، لا «بسبب».',
    },
    claims: ['summitNotWell', 'meetingEnded', 'lunchCancelled', 'heldToDemand'],
  },
  sanctionsStrength: {
    question: { en: 'How strong are the sanctions?', ar: 'ما مدى شدة العقوبات؟' },
    answer: {
      en: 'The report calls them the severest, and compares them with nothing. What they contain is not described.',
      ar: 'يقول التقرير «أشد العقوبات» ولا يقارنها بغيرها، ولا يصف ما تتضمنه.',
    },
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
  resumingTests: {
    question: { en: 'Is Trump resuming nuclear tests?', ar: 'هل يستأنف ترمب الاختبارات النووية؟' },
    answer: {
      en: 'The report says that he spoke publicly of the possibility. It reports no test, and does not say whose tests are meant.',
      ar: 'يقول التقرير إنه تحدث علناً عن احتمال استئنافها. ولا يذكر اختباراً وقع، ولا لمن هي الاختبارات.',
    },
    claims: ['nuclearTalk', 'firstIn30Years'],
  },
  europeansUnited: {
    question: { en: 'Are the Europeans united?', ar: 'هل الأوروبيون متحدون؟' },
    answer: {
      en: 'A European official says that some capitals backed the initiative; a second, that some allies are concerned about it. Neither group is named, nor are the allies said to be European.',
      ar: 'يقول مسؤول أوروبي إن بعض العواصم دعمت المبادرة، ويقول ثانٍ إن بعض الحلفاء قلقون منها. ولا يُسمى هؤلاء ولا أولئك، ولا يقال إن الحلفاء أوروبيون.',
    },
    claims: ['capitalsBacked', 'alliesConcerned'],
  },
  relationsSoured: {
    question: { en: 'Who says that US–Russian relations soured?', ar: 'من يقول إن العلاقات الأميركية الروسية ساءت؟' },
    answer: {
      en: 'Nobody in those words. The report, in its own voice, says that relations improved before Alaska, and that Trump’s frustration with Putin has grown in recent weeks.',
      ar: 'لا أحد بهذا اللفظ. يقول التقرير بلسانه إن العلاقات تحسنت قبل ألاسكا، وإن إحباط ترمب من بوتين ازداد في الأسابيع الأخيرة.',
    },
    claims: ['tiesImproved', 'metInAlaska', 'frustrationGrew'],
  },
  changeAssessment: {
    question: { en: 'What would change your assessment?', ar: 'ما الذي قد يغيّر تقديركم؟' },
    answer: {
      en: 'The words of the Kremlin’s confirmation, a denial of the call itself by a British official, or an account by someone named who took part.',
      ar: 'لفظ تأكيد الكرملين، أو نفي مسؤول بريطاني للاتصال ذاته، أو رواية من مشارك يُذكر اسمه.',
    },
    claims: ['kremlinConfirmed', 'noRecentTalks', 'callMade'],
  },
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions
