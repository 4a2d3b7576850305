import type { Localized } from './locale'
import type { StatusId } from './statuses'
import type { TimeId } from './times'
import type { VoiceId } from './voices'

/** The report's paragraphs, counted from 1; its one subheading is not a paragraph. */
export type Paragraph = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17

export interface Claim {
  readonly paragraph: Paragraph
  /** The report's Arabic words that carry the claim: an exact substring of the paragraph, 15 words at most. */
  readonly quote: string
  /** Our one-sentence rendering; in English it is a translation, never a quotation. */
  readonly text: Localized
  readonly voice: VoiceId
  readonly status: StatusId
  readonly time?: TimeId
  /** The quotation keeps a slip of the source, and is marked where it stands. */
  readonly slip?: true
  /** What a presenter must not say, or must keep open. */
  readonly note?: Localized
}

/** Every atomic claim of the report, in its order. A clause that adds a fact is a claim of its own. */
export const claims = {
  // ¶1
  powellIsAdviser: {
    paragraph: 1,
    quote: 'مستشار الأمن القومي البريطاني جوناثان باول',
    text: { en: 'Jonathan Powell is Britain’s national security adviser.', ar: 'جوناثان باول هو مستشار الأمن القومي البريطاني.' },
    voice: 'informedSources',
    status: 'asserted',
  },
  channelTried: {
    paragraph: 1,
    quote: 'حاول إنشاء قناة اتصال سرية مع الرئيس الروسي فلاديمير بوتين',
    text: {
      en: 'Powell tried to set up a secret channel of communication with Russia’s president, Vladimir Putin.',
      ar: 'حاول باول إنشاء قناة اتصال سرية مع الرئيس الروسي فلاديمير بوتين.',
    },
    voice: 'informedSources',
    status: 'asserted',
    note: {
      en: 'Tried, not opened. The report has four wordings for the channel and three targets: do not merge them.',
      ar: 'محاولة لا قناة قائمة. للقناة في التقرير أربع صيغ وثلاثة أهداف، فلا تدمجها.',
    },
  },
  interestsFeared: {
    paragraph: 1,
    quote: 'مخاوف في بريطانيا وأقرب حلفائها الأوروبيين من أن تتجاهل إدارة الرئيس الأميركي دونالد ترمب مصالحهم',
    text: {
      en: 'There were fears in Britain and among its closest European allies that US President Donald Trump’s administration would disregard their interests over Ukraine.',
      ar: 'ثمة مخاوف في بريطانيا ولدى أقرب حلفائها الأوروبيين من أن تتجاهل إدارة الرئيس الأميركي دونالد ترمب مصالحهم في شأن أوكرانيا.',
    },
    voice: 'informedSources',
    status: 'asserted',
    note: { en: 'The report says “amid”, not “because of”.', ar: 'يقول التقرير «وسط»، ولا يقول «بسبب».' },
  },
  relayedByPaper: {
    paragraph: 1,
    quote: 'بحسب صحيفة “فاينانشيال تايمز”',
    text: { en: 'The account of the attempt reaches the report through the Financial Times.', ar: 'ينقل التقرير رواية المحاولة عن صحيفة «فاينانشيال تايمز».' },
    voice: 'report',
    status: 'asserted',
    note: {
      en: 'Two mentions of one newspaper’s sources are not two sources.',
      ar: 'ذكر مصادر صحيفة واحدة مرتين لا يجعلها مصدرين.',
    },
  },
  kremlinConfirmed: {
    paragraph: 1,
    quote: 'وهو ما أكده الكرملين',
    text: { en: 'The Kremlin confirmed it, the report says.', ar: 'أكد الكرملين ذلك، بحسب التقرير.' },
    voice: 'report',
    status: 'confirmedByOther',
    note: {
      en: 'The Kremlin’s words are not quoted, and how much “it” covers is open.',
      ar: 'كلام الكرملين غير منقول، وما يشمله «ذلك» غير محدد.',
    },
  },

  // ¶2
  powellNegotiator: {
    paragraph: 2,
    quote: 'الذي يعد من كبار المفاوضين',
    text: { en: 'Powell is regarded as a senior negotiator.', ar: 'يُعد باول من كبار المفاوضين.' },
    voice: 'financialTimes',
    status: 'asserted',
  },
  powellNorthernIreland: {
    paragraph: 2,
    quote: 'ولعب دوراً محورياً في تحقيق السلام في إيرلندا الشمالية',
    text: { en: 'Powell played a pivotal part in achieving peace in Northern Ireland.', ar: 'أدى باول دوراً محورياً في تحقيق السلام في إيرلندا الشمالية.' },
    voice: 'financialTimes',
    status: 'asserted',
  },
  callMade: {
    paragraph: 2,
    quote: 'تواصل في وقت سابق من هذا العام، هاتفياً مع يوري أوشاكوف',
    text: { en: 'Powell was in touch by telephone with Yuri Ushakov earlier this year.', ar: 'تواصل باول هاتفياً مع يوري أوشاكوف في وقت سابق من هذا العام.' },
    voice: 'financialTimes',
    status: 'asserted',
    time: 'earlierThisYear',
    note: {
      en: 'Whether this came before or after January, or before Alaska, is not established.',
      ar: 'لم يثبت أكان ذلك قبل يناير أم بعده، ولا أنه سبق ألاسكا.',
    },
  },
  ushakovIsAdviser: {
    paragraph: 2,
    quote: 'يوري أوشاكوف، مستشار السياسة الخارجية للرئيس الروسي',
    text: { en: 'Yuri Ushakov is the Russian president’s foreign-policy adviser.', ar: 'يوري أوشاكوف هو مستشار الرئيس الروسي للسياسة الخارجية.' },
    voice: 'financialTimes',
    status: 'asserted',
  },

  // ¶3
  purpose: {
    paragraph: 3,
    quote: 'محاولة لضمان إيصال موقف بريطانيا والدول الأوروبية الأخرى إلى الروس بشكل صحيح',
    text: {
      en: 'Powell’s initiative was an attempt to make sure that the position of Britain and the other European states reached the Russians correctly.',
      ar: 'كانت مبادرة باول محاولة لضمان وصول موقف بريطانيا والدول الأوروبية الأخرى إلى الروس على وجهه الصحيح.',
    },
    voice: 'report',
    status: 'asserted',
    note: { en: 'A purpose the report states in its own voice; no British source gives it.', ar: 'غاية يذكرها التقرير بلسانه، ولا ينسبها إلى مصدر بريطاني.' },
  },
  trumpWavering: {
    paragraph: 3,
    quote: 'مخاوف أوروبية حيال موقف ترمب المتذبذب تجاه دعم أوكرانيا',
    text: { en: 'The moves came amid European fears about Trump’s wavering position on support for Ukraine.', ar: 'جاءت هذه التحركات في ظل مخاوف أوروبية من موقف ترمب المتذبذب من دعم أوكرانيا.' },
    voice: 'report',
    status: 'asserted',
    note: { en: 'Context, not cause.', ar: 'سياق لا سبب.' },
  },
  interestsDiverging: {
    paragraph: 3,
    quote: 'وقلق من ابتعاد المصالح الأميركية في عهده عن مصالح الدول الأوروبية',
    text: { en: 'There was concern that American interests under Trump were moving away from those of European states.', ar: 'ثمة قلق من ابتعاد المصالح الأميركية في عهد ترمب عن مصالح الدول الأوروبية.' },
    voice: 'report',
    status: 'asserted',
    note: { en: 'Context, not cause.', ar: 'سياق لا سبب.' },
  },

  // ¶4
  callExceptional: {
    paragraph: 4,
    quote: 'كان محاولة “استثنائية”',
    text: { en: 'The call was an exceptional attempt.', ar: 'كان الاتصال محاولة «استثنائية».' },
    voice: 'oneSource',
    status: 'asserted',
    note: {
      en: 'The Arabic word can mean exceptional, extraordinary or one-off: do not choose.',
      ar: 'تحتمل الكلمة التميز والخروج عن المألوف وعدم التكرار، فلا ترجّح معنى.',
    },
  },
  noChannelOpened: {
    paragraph: 4,
    quote: 'ولم ينجح في فتح قناة جديدة مع الدائرة المقربة لبوتين',
    text: { en: 'The call did not succeed in opening a new channel to Putin’s inner circle.', ar: 'لم ينجح الاتصال في فتح قناة جديدة مع الدائرة المقربة من بوتين.' },
    voice: 'oneSource',
    status: 'asserted',
    note: {
      en: '“New” channel, “inner circle”: not the secret channel to Putin himself of ¶1.',
      ar: 'القناة هنا «جديدة» ومع «الدائرة المقربة»، لا «سرية» مع بوتين نفسه كما في الفقرة 1.',
    },
  },
  callNotWell: {
    paragraph: 4,
    quote: 'لم يسر بشكل جيد',
    text: { en: 'The call did not go well.', ar: 'الاتصال «لم يسر بشكل جيد».' },
    voice: 'oneSource',
    status: 'asserted',
    note: {
      en: 'The report says the same of the Alaska summit (¶14). Say which one you mean.',
      ar: 'يقول التقرير مثل ذلك عن قمة ألاسكا (الفقرة 14)، فحدد أيهما تقصد.',
    },
  },

  // ¶5
  notG7Move: {
    paragraph: 5,
    quote: 'لم يكن جزءاً من تحرك منسق لمجموعة السبع',
    text: { en: 'Powell’s call was not part of a coordinated G7 move.', ar: 'لم يكن اتصال باول جزءاً من تحرك منسق لمجموعة السبع.' },
    voice: 'europeanOfficial',
    status: 'asserted',
  },
  independentInitiative: {
    paragraph: 5,
    quote: 'بل مبادرة مستقلة من بريطانيا',
    text: { en: 'It was an independent British initiative.', ar: 'كان مبادرة مستقلة من بريطانيا.' },
    voice: 'europeanOfficial',
    status: 'asserted',
    note: { en: 'Who in London authorised it is not said.', ar: 'لا يُذكر من أجازها في لندن.' },
  },
  capitalsBacked: {
    paragraph: 5,
    quote: 'بدعم من بعض العواصم الأوروبية',
    text: { en: 'Some European capitals backed it.', ar: 'دعمته بعض العواصم الأوروبية.' },
    voice: 'europeanOfficial',
    status: 'asserted',
    note: { en: 'Which capitals is not said. Never “Europe backed it”.', ar: 'لا تُسمى العواصم. لا تقل «دعمته أوروبا».' },
  },
  relianceOnAmericans: {
    paragraph: 5,
    quote: 'القلق يكمن في أننا نستعين بالأميركيين لإجراء المناقشات مع الروس',
    text: { en: 'The worry is that Europeans use the Americans to conduct the discussions with the Russians.', ar: 'القلق هو من الاستعانة بالأميركيين لإجراء المناقشات مع الروس.' },
    voice: 'europeanOfficial',
    status: 'asserted',
    note: { en: 'The official says “we”; who that is, is not spelled out.', ar: 'يقول المسؤول «إننا»، ولا يبيّن من المقصود.' },
  },

  // ¶6
  britainWouldNotListen: {
    paragraph: 6,
    quote: 'لم تُبدِ أي رغبة في الاستماع إلى موقف روسيا',
    text: { en: 'Britain showed no desire to listen to Russia’s position.', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع إلى موقف روسيا.' },
    voice: 'kremlin',
    status: 'asserted',
    note: { en: 'One party’s account of the other.', ar: 'رواية طرف عن الطرف الآخر.' },
  },
  dialogueFailedTherefore: {
    paragraph: 6,
    quote: 'ولذلك لم ينجح الحوار',
    text: { en: 'Therefore the dialogue did not succeed.', ar: 'ولذلك لم ينجح الحوار.' },
    voice: 'kremlin',
    status: 'asserted',
    note: {
      en: 'The only cause anyone gives for the failure, and it is the Kremlin’s.',
      ar: 'هذا هو السبب الوحيد المذكور للفشل، وصاحبه الكرملين.',
    },
  },
  notCompleted: {
    paragraph: 6,
    quote: 'الذي أشارت إلى “عدم استكماله”',
    text: { en: 'The dialogue was not completed.', ar: 'يُشار إلى «عدم استكمال» الحوار.' },
    voice: 'unclear',
    status: 'asserted',
    slip: true,
    note: {
      en: 'The verb is feminine and no feminine speaker precedes it: do not give these words to the Kremlin.',
      ar: 'الفعل مؤنث ولا مؤنث قبله يعود إليه، فلا تنسب العبارة إلى الكرملين.',
    },
  },

  // ¶7
  officeInDowningStreet: {
    paragraph: 7,
    quote: 'مكتب رئيس الوزراء البريطاني في داونينج ستريت (مقر الحكومة)',
    text: { en: 'The speaker is the British prime minister’s office in Downing Street, seat of the government.', ar: 'المتحدث هو مكتب رئيس الوزراء البريطاني في داونينج ستريت، مقر الحكومة.' },
    voice: 'report',
    status: 'asserted',
  },
  contactNatural: {
    paragraph: 7,
    quote: 'إن من الطبيعي أن',
    text: { en: 'Contact of this kind is natural.', ar: 'مثل هذا التواصل أمر طبيعي.' },
    voice: 'downingStreet',
    status: 'asserted',
    note: { en: 'Said of regular contact in general; it neither confirms nor denies the call.', ar: 'يقال هذا عن التواصل المنتظم عموماً، ولا يؤكد الاتصال ولا ينفيه.' },
  },
  contactRegular: {
    paragraph: 7,
    quote: 'تتواصل بريطانيا بشكل منتظم مع الحكومة الروسية',
    text: { en: 'Britain communicates regularly with the Russian government.', ar: 'تتواصل بريطانيا بانتظام مع الحكومة الروسية.' },
    voice: 'downingStreet',
    status: 'asserted',
    note: { en: 'Powell is not mentioned.', ar: 'لا ذكر فيه لباول.' },
  },
  contactViaEmbassy: {
    paragraph: 7,
    quote: 'بما في ذلك عبر سفارتنا في موسكو',
    text: { en: 'That contact includes the British embassy in Moscow.', ar: 'يشمل ذلك التواصل عبر السفارة البريطانية في موسكو.' },
    voice: 'downingStreet',
    status: 'asserted',
    slip: true,
    note: {
      en: 'The report’s quotation moves from “Britain” to “our embassy”; keep its words as they stand.',
      ar: 'ينتقل الاقتباس في التقرير من «بريطانيا» إلى «سفارتنا»، فأبقِ لفظه كما هو.',
    },
  },

  // ¶8
  noRecentTalks: {
    paragraph: 8,
    quote: 'لم يتحدث مع أوشاكوف في الأشهر الأخيرة',
    text: { en: 'Powell has not spoken with Ushakov in recent months.', ar: 'لم يتحدث باول مع أوشاكوف في الأشهر الأخيرة.' },
    voice: 'britishOfficial',
    status: 'deniedInPart',
    time: 'recentMonths',
    note: {
      en: 'The denial covers recent months only; it does not touch a call “earlier this year”.',
      ar: 'النفي محصور في الأشهر الأخيرة، ولا يمس اتصالاً جرى «في وقت سابق من هذا العام».',
    },
  },
  noTalksDuringAlaska: {
    paragraph: 8,
    quote: 'بما في ذلك خلال فترة اجتماع ترمب الأحادي مع بوتين في ألاسكا أغسطس الماضي',
    text: { en: 'That includes the period of Trump’s meeting with Putin in Alaska last August.', ar: 'يشمل ذلك فترة اجتماع ترمب مع بوتين في ألاسكا في أغسطس الماضي.' },
    voice: 'britishOfficial',
    status: 'deniedInPart',
    time: 'august',
  },
  meetingOneSided: {
    paragraph: 8,
    quote: 'اجتماع ترمب الأحادي مع بوتين',
    text: {
      en: 'The official calls Trump’s meeting with Putin one-sided; the word may also mean one-on-one.',
      ar: 'يصف المسؤول اجتماع ترمب مع بوتين بأنه «أحادي»، وقد يعني من طرف واحد أو ثنائياً.',
    },
    voice: 'britishOfficial',
    status: 'asserted',
    time: 'august',
    note: { en: 'Keep both readings open.', ar: 'أبقِ القراءتين مفتوحتين.' },
  },
  concernPeaked: {
    paragraph: 8,
    quote: 'وهي الفترة التي شهدت ذروة القلق لدى القوى الأوروبية',
    text: { en: 'That period saw the peak of concern among the European powers.', ar: 'شهدت تلك الفترة ذروة القلق لدى القوى الأوروبية.' },
    voice: 'britishOfficial',
    status: 'asserted',
    time: 'august',
  },

  // ¶9
  officialDidNotDeny: {
    paragraph: 9,
    quote: 'ولم ينف المسؤول البريطاني أن باول',
    text: { en: 'The British official did not deny that Powell sought a secret channel.', ar: 'لم ينفِ المسؤول البريطاني سعي باول إلى قناة سرية.' },
    voice: 'reportOnOfficial',
    status: 'notDenied',
    note: { en: 'Never “confirmed”, and never “London admitted”.', ar: 'لا تقل «أكد» ولا «أقرت لندن».' },
  },
  secretChannelSought: {
    paragraph: 9,
    quote: 'كان يسعى لإنشاء قناة سرية',
    text: { en: 'What the official left undenied: that Powell was seeking to set up a secret channel.', ar: 'ما لم ينفه المسؤول: أن باول كان يسعى إلى إنشاء قناة سرية.' },
    voice: 'reportOnOfficial',
    status: 'notDenied',
    note: { en: 'Here the channel is “secret” and no other end is named.', ar: 'القناة هنا «سرية»، ولا يُذكر طرفها الآخر.' },
  },
  starmerAppointedPowell: {
    paragraph: 9,
    quote: 'الذي عينه كير ستارمر العام الماضي',
    text: { en: 'Keir Starmer appointed Powell last year.', ar: 'عيّن كير ستارمر باول العام الماضي.' },
    voice: 'reportOnOfficial',
    status: 'asserted',
    time: 'lastYear',
    note: { en: 'The report gives Starmer no title.', ar: 'لا يذكر التقرير لستارمر منصباً.' },
  },

  // ¶10
  alliesConcerned: {
    paragraph: 10,
    quote: 'بعض الحلفاء يشعرون بـ”القلق” من مبادرة بأول للتواصل',
    text: { en: 'Some allies feel concern about Powell’s initiative to make contact.', ar: 'يشعر بعض الحلفاء بـ«القلق» من مبادرة باول للتواصل.' },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
    slip: true,
    note: {
      en: 'Which allies is not said. The quotation keeps two slips of the source: the spelling of the name, and a closing mark for an opening one.',
      ar: 'لا يُسمى الحلفاء. وفي الاقتباس هفوتان من الأصل: رسم الاسم، وعلامة إغلاق محل علامة فتح.',
    },
  },
  contactBeforePressure: {
    paragraph: 10,
    quote: 'قبل فرض مزيد من الضغوط',
    text: { en: 'Their concern is about contact before more pressure is applied to Russia.', ar: 'قلقهم هو من التواصل «قبل فرض مزيد من الضغوط» على روسيا.' },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
  },
  pressureBySanctions: {
    paragraph: 10,
    quote: 'عبر العقوبات وغيرها من الإجراءات',
    text: { en: 'The pressure meant is sanctions and other measures.', ar: 'المقصود بالضغوط العقوبات وغيرها من الإجراءات.' },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
    note: { en: 'Which measures is not said.', ar: 'لا تُذكر هذه الإجراءات.' },
  },
  weakerPosition: {
    paragraph: 10,
    quote: 'تهدف إلى دفع موسكو للتفاوض على إنهاء الحرب من موقف أضعف',
    text: { en: 'The measures aim to bring Moscow to negotiate an end to the war from a weaker position.', ar: 'تهدف هذه الإجراءات إلى دفع موسكو للتفاوض على إنهاء الحرب من موقف أضعف.' },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
  },

  // ¶11
  angerFeared: {
    paragraph: 11,
    quote: 'مخاوف من أن تثير محاولة باول فتح قناة اتصال منفصلة غضب إدارة ترمب',
    text: {
      en: 'There are also fears that Powell’s attempt to open a separate channel would anger Trump’s administration.',
      ar: 'هناك أيضاً مخاوف من أن تثير محاولة باول فتح قناة منفصلة غضب إدارة ترمب.',
    },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
    note: {
      en: 'Whose fears is not said, and no anger is reported. Here the channel is “separate”.',
      ar: 'لا يُذكر أصحاب هذه المخاوف، ولا يُذكر أن غضباً وقع. والقناة هنا «منفصلة».',
    },
  },
  administrationLeads: {
    paragraph: 11,
    quote: 'التي تقود جهود لإطلاق محادثات سلام',
    text: { en: 'Trump’s administration is leading efforts to launch peace talks.', ar: 'تقود إدارة ترمب جهوداً لإطلاق محادثات سلام.' },
    voice: 'secondEuropeanOfficial',
    status: 'asserted',
    slip: true,
    note: { en: 'The quotation keeps the source’s case ending.', ar: 'في الاقتباس إعراب الأصل كما ورد.' },
  },

  // ¶12
  russiaInvaded: {
    paragraph: 12,
    quote: 'وبعد الغزو الروسي لأوكرانيا',
    text: { en: 'Russia invaded Ukraine; what follows is set after that.', ar: 'غزت روسيا أوكرانيا، وما يلي جاء بعد ذلك.' },
    voice: 'report',
    status: 'asserted',
    time: 'invasion',
  },
  toneHardened: {
    paragraph: 12,
    quote: 'اتخذ الكرملين لهجة عدائية متزايدة تجاه أوروبا والولايات المتحدة',
    text: { en: 'The Kremlin took an increasingly hostile tone towards Europe and the United States.', ar: 'اتخذ الكرملين لهجة متزايدة العداء تجاه أوروبا والولايات المتحدة.' },
    voice: 'report',
    status: 'asserted',
    time: 'invasion',
  },
  toneChanged: {
    paragraph: 12,
    quote: 'لكن هذا تغير بعد تولي ترمب السلطة في يناير',
    text: { en: 'That changed after Trump took office in January.', ar: 'تغيّر هذا بعد تولي ترمب السلطة في يناير.' },
    voice: 'report',
    status: 'asserted',
    time: 'january',
    note: {
      en: '“This changed”: which tone, and towards whom, is not said.',
      ar: '«هذا تغير»: لا يُذكر أي لهجة تغيرت ولا تجاه من.',
    },
  },
  trumpTookOffice: {
    paragraph: 12,
    quote: 'تولي ترمب السلطة في يناير',
    text: { en: 'Trump took office in January.', ar: 'تولى ترمب السلطة في يناير.' },
    voice: 'report',
    status: 'asserted',
    time: 'january',
  },
  pledgedToEndWar: {
    paragraph: 12,
    quote: 'وتعهده بإنهاء الحرب في أوكرانيا',
    text: { en: 'Trump pledged to end the war in Ukraine.', ar: 'تعهد ترمب بإنهاء الحرب في أوكرانيا.' },
    voice: 'report',
    status: 'asserted',
    time: 'january',
  },
  within24Hours: {
    paragraph: 12,
    quote: 'قال سابقاً إنه قادر على حلها خلال 24 ساعة',
    text: { en: 'Trump had said earlier that he could resolve it within 24 hours.', ar: 'كان ترمب قد قال سابقاً إنه قادر على حلها خلال 24 ساعة.' },
    voice: 'report',
    status: 'asserted',
    time: 'notStated',
    note: { en: '“Earlier” than what is not said.', ar: 'لا يُذكر متى كان «سابقاً».' },
  },

  // ¶13
  tiesImproved: {
    paragraph: 13,
    quote: 'وتحسنت العلاقات الأميركية الروسية',
    text: { en: 'US–Russian relations improved.', ar: 'تحسنت العلاقات الأميركية الروسية.' },
    voice: 'report',
    status: 'asserted',
    time: 'beforeAlaska',
  },
  trumpPressedZelensky: {
    paragraph: 13,
    quote: 'ضغط ترمب على الرئيس الأوكراني فولوديمير زيلينسكي للقبول بمطالب بوتين بشأن الأراضي',
    text: {
      en: 'Trump pressed Ukraine’s president, Volodymyr Zelensky, to accept Putin’s demands over territory.',
      ar: 'ضغط ترمب على الرئيس الأوكراني فولوديمير زيلينسكي ليقبل مطالب بوتين بشأن الأراضي.',
    },
    voice: 'report',
    status: 'asserted',
    time: 'beforeAlaska',
    note: { en: 'Ties improve “with” this pressure; the report does not say one caused the other.', ar: 'تحسنت العلاقات «مع» هذا الضغط، ولا يقول التقرير إن أحدهما سبب للآخر.' },
  },

  // ¶14
  metInAlaska: {
    paragraph: 14,
    quote: 'وتوج ذلك بلقاء ترمب وبوتين في ألاسكا في أغسطس',
    text: { en: 'This culminated in Trump and Putin meeting in Alaska in August.', ar: 'تُوّج ذلك بلقاء ترمب وبوتين في ألاسكا في أغسطس.' },
    voice: 'report',
    status: 'asserted',
    time: 'august',
    note: { en: 'No city, no day, and Zelensky is not there.', ar: 'لا مدينة ولا يوم، وزيلينسكي ليس هناك.' },
  },
  summitNotWell: {
    paragraph: 14,
    quote: 'لكن القمة لم تسر على نحو جيد',
    text: { en: 'The summit did not go well.', ar: 'لم تسر القمة على نحو جيد.' },
    voice: 'report',
    status: 'asserted',
    time: 'august',
    note: { en: 'The report’s assessment, not an event; and not the call of ¶4.', ar: 'تقييم للتقرير لا حدث، وليس المقصود اتصال الفقرة 4.' },
  },
  meetingEnded: {
    paragraph: 14,
    quote: 'أنهى ترمب الاجتماع فجأة',
    text: { en: 'Trump ended the meeting abruptly.', ar: 'أنهى ترمب الاجتماع فجأة.' },
    voice: 'report',
    status: 'asserted',
    time: 'august',
  },
  lunchCancelled: {
    paragraph: 14,
    quote: 'وألغى مأدبة غداء مقررة',
    text: { en: 'Trump cancelled a planned lunch.', ar: 'ألغى ترمب مأدبة غداء كانت مقررة.' },
    voice: 'report',
    status: 'asserted',
    time: 'august',
    note: { en: 'Before or after he ended the meeting: not stated.', ar: 'لا يُذكر أكان الإلغاء قبل إنهاء الاجتماع أم بعده.' },
  },
  heldToDemand: {
    paragraph: 14,
    quote: 'بعدما تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ',
    text: { en: 'That came after Putin held to his demand that Kyiv give up land.', ar: 'جاء ذلك بعدما تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ.' },
    voice: 'report',
    status: 'asserted',
    time: 'august',
    note: { en: '“After”: the order is stated, a cause is not.', ar: '«بعدما»: الترتيب مذكور، والسبب غير مذكور.' },
  },
  landStillHeld: {
    paragraph: 14,
    quote: 'أراضٍ لا تزال تحت سيطرة القوات الأوكرانية',
    text: { en: 'Ukrainian forces still hold that land.', ar: 'لا تزال تلك الأراضي تحت سيطرة القوات الأوكرانية.' },
    voice: 'report',
    status: 'asserted',
    note: { en: 'Which territory is not said.', ar: 'لا تُسمى الأراضي.' },
  },

  // ¶15
  keepTrumpOnSide: {
    paragraph: 15,
    quote: 'وسعى ستارمر وقادة أوروبيون آخرون إلى إبقاء ترمب إلى جانبهم',
    text: { en: 'Starmer and other European leaders sought to keep Trump on their side.', ar: 'سعى ستارمر وقادة أوروبيون آخرون إلى إبقاء ترمب إلى جانبهم.' },
    voice: 'report',
    status: 'asserted',
    note: { en: 'Sought; what came of it is not said.', ar: 'سعوا، ولا يُذكر ما آل إليه سعيهم.' },
  },
  wentToWashington: {
    paragraph: 15,
    quote: 'وسافروا إلى واشنطن لدعم زيلينسكي خلال لقائه مع ترمب',
    text: { en: 'They travelled to Washington to support Zelensky at his meeting with Trump.', ar: 'سافروا إلى واشنطن لدعم زيلينسكي خلال لقائه مع ترمب.' },
    voice: 'report',
    status: 'asserted',
    time: 'daysLater',
  },
  daysAfterAlaska: {
    paragraph: 15,
    quote: 'بعد أيام من قمة ألاسكا',
    text: { en: 'That was days after the Alaska summit.', ar: 'كان ذلك بعد أيام من قمة ألاسكا.' },
    voice: 'report',
    status: 'asserted',
    time: 'daysLater',
  },

  // ¶16
  frustrationGrew: {
    paragraph: 16,
    quote: 'وازداد إحباط ترمب من بوتين في الأسابيع الأخيرة',
    text: { en: 'Trump’s frustration with Putin has grown in recent weeks.', ar: 'ازداد إحباط ترمب من بوتين في الأسابيع الأخيرة.' },
    voice: 'report',
    status: 'asserted',
    time: 'recentWeeks',
  },
  littleReadiness: {
    paragraph: 16,
    quote: 'إظهار الرئيس الروسي قدراً ضئيلاً من الاستعداد للدخول في محادثات سلام',
    text: { en: 'Putin has shown little readiness to enter peace talks.', ar: 'أظهر بوتين قدراً ضئيلاً من الاستعداد للدخول في محادثات سلام.' },
    voice: 'report',
    status: 'asserted',
    time: 'recentWeeks',
  },
  newStrikes: {
    paragraph: 16,
    quote: 'وشنه ضربات جديدة على أهداف مدنية في أوكرانيا',
    text: { en: 'Putin has launched new strikes on civilian targets in Ukraine.', ar: 'شن بوتين ضربات جديدة على أهداف مدنية في أوكرانيا.' },
    voice: 'report',
    status: 'asserted',
    time: 'recentWeeks',
  },

  // ¶17
  oilSanctions: {
    paragraph: 17,
    quote: 'فرضت الولايات المتحدة أشد العقوبات على قطاع النفط الروسي',
    text: { en: 'The United States imposed the severest sanctions on Russia’s oil sector.', ar: 'فرضت الولايات المتحدة أشد العقوبات على قطاع النفط الروسي.' },
    voice: 'report',
    status: 'asserted',
    time: 'twoWeeksAgo',
    note: {
      en: 'A superlative with nothing to compare it to; no firm and no measure is named.',
      ar: 'صيغة تفضيل لا يُذكر ما تُقارن به، ولا تُسمى شركة ولا إجراء.',
    },
  },
  sanctionsTwoWeeks: {
    paragraph: 17,
    quote: 'ومنذ أسبوعين',
    text: { en: 'That was two weeks before the report.', ar: 'كان ذلك قبل أسبوعين من التقرير.' },
    voice: 'report',
    status: 'asserted',
    time: 'twoWeeksAgo',
    note: { en: 'The report has no date, so neither has this.', ar: 'التقرير غير مؤرخ، فكذلك هذا.' },
  },
  nuclearTalk: {
    paragraph: 17,
    quote: 'تحدث ترمب علناً عن احتمال استئناف الاختبارات النووية',
    text: { en: 'Trump spoke publicly of the possibility of resuming nuclear tests.', ar: 'تحدث ترمب علناً عن احتمال استئناف الاختبارات النووية.' },
    voice: 'report',
    status: 'asserted',
    time: 'notStated',
    note: {
      en: 'Talk of a possibility: whose tests is not said, nor is it tied to Russia or to the sanctions.',
      ar: 'حديث عن احتمال: لا يُذكر اختبارات من، ولا يربطه التقرير بروسيا ولا بالعقوبات.',
    },
  },
  firstIn30Years: {
    paragraph: 17,
    quote: 'للمرة الأولى منذ 30 عاماً',
    text: { en: 'They would be the first in 30 years.', ar: 'ستكون الأولى منذ 30 عاماً.' },
    voice: 'report',
    status: 'asserted',
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims

/** The evidence something rests on. */
export type Evidence = readonly [ClaimId, ...ClaimId[]]
