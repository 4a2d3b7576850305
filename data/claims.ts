import type { Localized } from './locale'
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
  },
  channelTried: {
    paragraph: 1,
    quote: 'حاول إنشاء قناة اتصال سرية مع الرئيس الروسي فلاديمير بوتين',
    text: {
      en: 'Powell tried to set up a secret channel of communication with Russia’s president, Vladimir Putin.',
      ar: 'حاول باول إنشاء قناة اتصال سرية مع الرئيس الروسي فلاديمير بوتين.',
    },
    voice: 'informedSources',
    note: {
      en: 'An attempt, no standing channel. The report has four wordings for it (secret, new, separate, the call itself) and three other ends (Putin, his inner circle, Ushakov): do not merge them.',
      ar: 'محاولة لا قناة قائمة. لها في التقرير أربع صيغ (سرية، جديدة، منفصلة، الاتصال نفسه) وثلاثة أطراف أخرى (بوتين، دائرته المقربة، أوشاكوف)، فلا تدمجها.',
    },
  },
  interestsFeared: {
    paragraph: 1,
    quote: 'مخاوف في بريطانيا وأقرب حلفائها الأوروبيين من أن تتجاهل إدارة الرئيس الأميركي دونالد ترمب مصالحهم',
    text: {
      en: 'There were fears in Britain and among its closest European allies that US President Donald Trump’s administration would disregard their interests over Ukraine.',
      ar: 'كانت ثمة مخاوف في بريطانيا ولدى أقرب حلفائها الأوروبيين من أن تتجاهل إدارة الرئيس الأميركي دونالد ترمب مصالحهم في شأن أوكرانيا.',
    },
    voice: 'informedSources',
    note: { en: 'The report says “amid”, not “because of”.', ar: 'يقول التقرير «وسط»، ولا يقول «بسبب».' },
  },
  relayedByPaper: {
    paragraph: 1,
    quote: 'بحسب صحيفة “فاينانشيال تايمز”',
    text: { en: 'The account of the attempt reaches the report through the Financial Times.', ar: 'ينقل التقرير رواية المحاولة عن صحيفة «فاينانشيال تايمز».' },
    voice: 'report',
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
    note: {
      en: 'The words of this confirmation are not quoted, and how much “it” covers is open. What the report does quote of the Kremlin is why the dialogue did not succeed (¶6).',
      ar: 'لا يُنقل لفظ هذا التأكيد، ولا يتضح ما تعود إليه عبارة «وهو ما». أما ما ينقله التقرير من كلام الكرملين فروايته عن عدم نجاح الحوار (الفقرة 6).',
    },
  },

  // ¶2
  powellNegotiator: {
    paragraph: 2,
    quote: 'الذي يعد من كبار المفاوضين',
    text: { en: 'Powell is regarded as a senior negotiator.', ar: 'يُعد باول من كبار المفاوضين.' },
    voice: 'financialTimes',
  },
  powellNorthernIreland: {
    paragraph: 2,
    quote: 'ولعب دوراً محورياً في تحقيق السلام في إيرلندا الشمالية',
    text: { en: 'Powell played a pivotal part in achieving peace in Northern Ireland.', ar: 'أدى باول دوراً محورياً في تحقيق السلام في إيرلندا الشمالية.' },
    voice: 'financialTimes',
  },
  callMade: {
    paragraph: 2,
    quote: 'تواصل في وقت سابق من هذا العام، هاتفياً مع يوري أوشاكوف',
    text: { en: 'Powell was in touch by telephone with Yuri Ushakov earlier this year.', ar: 'تواصل باول هاتفياً مع يوري أوشاكوف في وقت سابق من هذا العام.' },
    voice: 'financialTimes',
    time: 'earlierThisYear',
    note: {
      en: 'Before or after Trump took office, before or after Alaska: not established. Our inference: if the British official is right, and if there was one call, it came before Alaska.',
      ar: 'لم يثبت أكان ذلك قبل تولي ترمب السلطة أم بعده، ولا أكان قبل ألاسكا أم بعدها. استنتاجنا: إن صح قول المسؤول البريطاني، وإن كان الاتصال واحداً، فقد سبق ألاسكا.',
    },
  },
  ushakovIsAdviser: {
    paragraph: 2,
    quote: 'يوري أوشاكوف، مستشار السياسة الخارجية للرئيس الروسي',
    text: { en: 'Yuri Ushakov is the Russian president’s foreign-policy adviser.', ar: 'يوري أوشاكوف هو مستشار الرئيس الروسي للسياسة الخارجية.' },
    voice: 'financialTimes',
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
    note: { en: 'A purpose the report states in its own voice; no British source gives it.', ar: 'غاية يذكرها التقرير بلسانه، ولا ينسبها إلى مصدر بريطاني.' },
  },
  trumpWavering: {
    paragraph: 3,
    quote: 'في ظل مخاوف أوروبية حيال موقف ترمب المتذبذب تجاه دعم أوكرانيا',
    text: { en: 'The moves came amid European fears about Trump’s wavering position on support for Ukraine.', ar: 'جاءت هذه التحركات في ظل مخاوف أوروبية من موقف ترمب المتذبذب من دعم أوكرانيا.' },
    voice: 'report',
    note: { en: 'The report sets the moves amid these fears; it does not state that the fears caused them.', ar: 'يذكره التقرير بـ«إذ… في ظل»، ولا يصرّح بأنه السبب.' },
  },
  interestsDiverging: {
    paragraph: 3,
    quote: 'وقلق من ابتعاد المصالح الأميركية في عهده عن مصالح الدول الأوروبية',
    text: { en: 'There was concern that American interests under Trump were moving away from those of European states.', ar: 'كان ثمة قلق من ابتعاد المصالح الأميركية في عهد ترمب عن مصالح الدول الأوروبية.' },
    voice: 'report',
    note: { en: 'Amid, again; no cause is stated.', ar: 'يذكره التقرير بـ«إذ… في ظل»، ولا يصرّح بأنه السبب.' },
  },

  // ¶4
  callTold: {
    paragraph: 4,
    quote: 'الاتصال الهاتفي بين باول وأوشاكوف',
    text: { en: 'There was a telephone call between Powell and Ushakov.', ar: 'جرى اتصال هاتفي بين باول وأوشاكوف.' },
    voice: 'oneSource',
    note: { en: 'Whether it was the only one is not said.', ar: 'لا يُذكر أكان الوحيد.' },
  },
  callExceptional: {
    paragraph: 4,
    quote: 'كان محاولة “استثنائية”',
    text: { en: 'The call was an exceptional attempt (or extraordinary, or one-off).', ar: 'كان الاتصال محاولة «استثنائية».' },
    voice: 'oneSource',
    note: {
      en: 'One Arabic word carries all three readings: do not choose.',
      ar: 'تحتمل الكلمة الاستثناء والخروج عن المألوف وعدم التكرار، فلا ترجّح معنى.',
    },
  },
  noChannelOpened: {
    paragraph: 4,
    quote: 'ولم ينجح في فتح قناة جديدة مع الدائرة المقربة لبوتين',
    text: { en: 'The call did not succeed in opening a new channel to Putin’s inner circle.', ar: 'لم ينجح الاتصال في فتح قناة جديدة مع الدائرة المقربة من بوتين.' },
    voice: 'oneSource',
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
  },
  independentInitiative: {
    paragraph: 5,
    quote: 'بل مبادرة مستقلة من بريطانيا',
    text: { en: 'Powell’s call was an independent British initiative.', ar: 'كان اتصال باول مبادرة مستقلة من بريطانيا.' },
    voice: 'europeanOfficial',
    note: { en: 'Who in London authorised it is not said.', ar: 'لا يُذكر من أجازها في لندن.' },
  },
  capitalsBacked: {
    paragraph: 5,
    quote: 'بدعم من بعض العواصم الأوروبية',
    text: { en: 'Some European capitals backed the British initiative.', ar: 'دعمت بعض العواصم الأوروبية المبادرة البريطانية.' },
    voice: 'europeanOfficial',
    note: { en: 'Which capitals is not said. Never “Europe backed it”.', ar: 'لا تُسمى العواصم. لا تقل «دعمتها أوروبا».' },
  },
  relianceOnAmericans: {
    paragraph: 5,
    quote: 'القلق يكمن في أننا نستعين بالأميركيين لإجراء المناقشات مع الروس',
    text: { en: 'The worry is that we, in the official’s word, turn to the Americans to conduct the discussions with the Russians.', ar: '«القلق يكمن في أننا نستعين بالأميركيين لإجراء المناقشات مع الروس».' },
    voice: 'europeanOfficial',
    note: { en: 'Who “we” are is not spelled out, nor whose the worry is.', ar: 'لا يبيّن المسؤول من المقصود بضمير المتكلمين، ولا صاحب القلق.' },
  },

  // ¶6
  britainWouldNotListen: {
    paragraph: 6,
    quote: 'لم تُبدِ أي رغبة في الاستماع إلى موقف روسيا',
    text: { en: 'Britain showed no desire to listen to Russia’s position.', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع إلى موقف روسيا.' },
    voice: 'kremlin',
    note: { en: 'One party’s account of the other.', ar: 'رواية طرف عن الطرف الآخر.' },
  },
  dialogueFailedTherefore: {
    paragraph: 6,
    quote: 'ولذلك لم ينجح الحوار',
    text: { en: 'Britain showed no desire to listen, and the dialogue therefore did not succeed.', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع، ولذلك لم ينجح الحوار.' },
    voice: 'kremlin',
    note: {
      en: 'The only reason anyone gives for its not succeeding, and it is the Kremlin’s. Whether “the dialogue” is the call is not said.',
      ar: 'هذا هو السبب الوحيد المذكور لعدم نجاحه، وصاحبه الكرملين. ولا يُذكر هل «الحوار» هو الاتصال نفسه.',
    },
  },
  notCompleted: {
    paragraph: 6,
    quote: 'الذي أشارت إلى “عدم استكماله”',
    text: { en: 'The dialogue is said not to have been completed.', ar: 'يُشار إلى «عدم استكمال» الحوار.' },
    voice: 'unclear',
    slip: true,
    note: {
      en: 'The verb is feminine: whether it is Britain’s, Russia’s or another’s is open. Do not give these words to the Kremlin.',
      ar: 'الفعل مؤنث ولا يتضح فاعله: أبريطانيا أم روسيا أم غيرهما. فلا تنسب العبارة إلى الكرملين.',
    },
  },

  // ¶7
  officeInDowningStreet: {
    paragraph: 7,
    quote: 'مكتب رئيس الوزراء البريطاني في داونينج ستريت (مقر الحكومة)',
    text: { en: 'The speaker is the British prime minister’s office in Downing Street, seat of the government.', ar: 'المتحدث هو مكتب رئيس الوزراء البريطاني في داونينج ستريت، مقر الحكومة.' },
    voice: 'report',
  },
  contactNatural: {
    paragraph: 7,
    quote: 'إن من الطبيعي أن',
    text: { en: 'It is natural for Britain to communicate regularly with the Russian government.', ar: 'من الطبيعي أن تتواصل بريطانيا بانتظام مع الحكومة الروسية.' },
    voice: 'downingStreet',
    note: { en: 'Said of regular contact in general; it neither confirms nor denies the call, and does not call it natural.', ar: 'يقال هذا عن التواصل المنتظم عموماً، ولا يؤكد الاتصال ولا ينفيه ولا يصفه بأنه طبيعي.' },
  },
  contactRegular: {
    paragraph: 7,
    quote: 'تتواصل بريطانيا بشكل منتظم مع الحكومة الروسية',
    text: { en: 'What Downing Street speaks of is regular communication between Britain and the Russian government.', ar: 'ما يتحدث عنه داونينج ستريت هو تواصل منتظم بين بريطانيا والحكومة الروسية.' },
    voice: 'downingStreet',
    note: { en: 'Powell is not mentioned.', ar: 'لا ذكر فيه لباول.' },
  },
  contactViaEmbassy: {
    paragraph: 7,
    quote: 'بما في ذلك عبر سفارتنا في موسكو',
    text: { en: 'That includes communication through the British embassy in Moscow.', ar: 'يشمل ذلك التواصل عبر السفارة البريطانية في موسكو.' },
    voice: 'downingStreet',
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
    time: 'recentMonths',
    note: {
      en: 'The denial covers Powell and Ushakov, and recent months; by itself it denies no call “earlier this year”.',
      ar: 'النفي محصور في باول وأوشاكوف وفي الأشهر الأخيرة، ولا ينفي بذاته اتصالاً «في وقت سابق من هذا العام».',
    },
  },
  noTalksDuringAlaska: {
    paragraph: 8,
    quote: 'بما في ذلك خلال فترة اجتماع ترمب الأحادي مع بوتين في ألاسكا أغسطس الماضي',
    text: { en: 'Nor did Powell speak with Ushakov in the period of Trump’s meeting with Putin in Alaska last August.', ar: 'ولم يتحدث باول مع أوشاكوف خلال فترة اجتماع ترمب مع بوتين في ألاسكا في أغسطس الماضي.' },
    voice: 'britishOfficial',
    time: 'august',
  },
  meetingOneSided: {
    paragraph: 8,
    quote: 'اجتماع ترمب الأحادي مع بوتين',
    text: {
      en: 'A British official calls Trump’s meeting with Putin one-sided, or one-on-one: the word is read both ways.',
      ar: 'يصف مسؤول بريطاني اجتماع ترمب مع بوتين بـ«الأحادي».',
    },
    voice: 'britishOfficial',
    time: 'august',
    note: { en: 'Keep both readings open.', ar: 'قد يعني من طرف واحد وقد يعني ثنائياً: أبقِ القراءتين مفتوحتين.' },
  },
  concernPeaked: {
    paragraph: 8,
    quote: 'وهي الفترة التي شهدت ذروة القلق لدى القوى الأوروبية',
    text: { en: 'The period of the Alaska meeting saw the peak of concern among the European powers.', ar: 'شهدت فترة اجتماع ألاسكا ذروة القلق لدى القوى الأوروبية.' },
    voice: 'britishOfficial',
    time: 'august',
  },

  // ¶9
  officialDidNotDeny: {
    paragraph: 9,
    quote: 'ولم ينف المسؤول البريطاني أن باول',
    text: { en: 'The British official did not deny that Powell sought a secret channel.', ar: 'لم ينفِ المسؤول البريطاني سعي باول إلى قناة سرية.' },
    voice: 'reportOnOfficial',
    note: { en: 'Never “confirmed”, and never “London admitted”.', ar: 'لا تقل «أكد» ولا «أقرت لندن».' },
  },
  secretChannelSought: {
    paragraph: 9,
    quote: 'كان يسعى لإنشاء قناة سرية',
    text: { en: 'Powell was seeking to set up a secret channel.', ar: 'كان باول يسعى إلى إنشاء قناة سرية.' },
    voice: 'reportOnOfficial',
    note: { en: 'The report gives this as what the official did not deny. Here the channel is “secret” and no other end is named.', ar: 'يذكر التقرير هذا بوصفه ما لم ينفه المسؤول. والقناة هنا «سرية»، ولا يُذكر طرفها الآخر.' },
  },
  starmerAppointedPowell: {
    paragraph: 9,
    quote: 'الذي عينه كير ستارمر العام الماضي',
    text: { en: 'Keir Starmer appointed Powell last year.', ar: 'عيّن كير ستارمر جوناثان باول العام الماضي.' },
    voice: 'reportOnOfficial',
    time: 'lastYear',
    note: { en: 'The report gives Starmer no title.', ar: 'لا يذكر التقرير لستارمر منصباً.' },
  },

  // ¶10
  alliesConcerned: {
    paragraph: 10,
    quote: 'بعض الحلفاء يشعرون بـ”القلق” من مبادرة بأول للتواصل',
    text: { en: 'Some allies feel concern about Powell’s initiative to make contact.', ar: 'يشعر بعض الحلفاء بـ«القلق» من مبادرة باول للتواصل.' },
    voice: 'secondEuropeanOfficial',
    slip: true,
    note: {
      en: 'Which allies is not said. The quotation keeps two slips of the source: the spelling of the name, and a closing mark for an opening one.',
      ar: 'لا يُسمى الحلفاء. وفي الاقتباس هفوتان من الأصل: رسم الاسم، وعلامة إغلاق محل علامة فتح.',
    },
  },
  contactBeforePressure: {
    paragraph: 10,
    quote: 'للتواصل “قبل فرض مزيد من الضغوط” على روسيا',
    text: { en: 'The contact that concerns some allies, Powell’s, comes before more pressure is put on Russia.', ar: 'التواصل الذي يقلق منه بعض الحلفاء، تواصل باول، يسبق فرض مزيد من الضغوط على روسيا.' },
    voice: 'secondEuropeanOfficial',
  },
  pressureBySanctions: {
    paragraph: 10,
    quote: 'عبر العقوبات وغيرها من الإجراءات',
    text: { en: 'The further pressure would be put on by sanctions and other measures.', ar: 'يكون فرض هذه الضغوط عبر العقوبات وغيرها من الإجراءات.' },
    voice: 'secondEuropeanOfficial',
    note: { en: 'Which measures is not said.', ar: 'لا يُذكر ما هذه الإجراءات.' },
  },
  weakerPosition: {
    paragraph: 10,
    quote: 'تهدف إلى دفع موسكو للتفاوض على إنهاء الحرب من موقف أضعف',
    text: { en: 'The measures aim to bring Moscow to negotiate an end to the war from a weaker position.', ar: 'تهدف هذه الإجراءات إلى دفع موسكو للتفاوض على إنهاء الحرب من موقف أضعف.' },
    voice: 'secondEuropeanOfficial',
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
    slip: true,
    note: { en: 'The quotation keeps the source’s case ending.', ar: 'في الاقتباس إعراب الأصل كما ورد.' },
  },

  // ¶12
  russiaInvaded: {
    paragraph: 12,
    quote: 'وبعد الغزو الروسي لأوكرانيا',
    text: { en: 'The Kremlin’s increasingly hostile tone came after Russia invaded Ukraine.', ar: 'كان اتخاذ الكرملين لهجة عدائية متزايدة بعد الغزو الروسي لأوكرانيا.' },
    voice: 'report',
  },
  toneHardened: {
    paragraph: 12,
    quote: 'اتخذ الكرملين لهجة عدائية متزايدة تجاه أوروبا والولايات المتحدة',
    text: { en: 'The Kremlin took an increasingly hostile tone towards Europe and the United States.', ar: 'اتخذ الكرملين لهجة عدائية متزايدة تجاه أوروبا والولايات المتحدة.' },
    voice: 'report',
    time: 'invasion',
  },
  toneChanged: {
    paragraph: 12,
    quote: 'لكن هذا تغير بعد تولي ترمب السلطة في يناير وتعهده بإنهاء الحرب',
    text: { en: 'The report says that this changed after Trump took office in January and pledged to end the war.', ar: 'يقول التقرير إن «هذا تغير» بعد تولي ترمب السلطة في يناير وتعهده بإنهاء الحرب.' },
    voice: 'report',
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
    time: 'january',
  },
  pledgedToEndWar: {
    paragraph: 12,
    quote: 'وتعهده بإنهاء الحرب في أوكرانيا',
    text: { en: 'Trump pledged to end the war in Ukraine.', ar: 'تعهد ترمب بإنهاء الحرب في أوكرانيا.' },
    voice: 'report',
    time: 'notStated',
    note: { en: 'The change came after it; when he pledged is not said.', ar: 'جاء التغير بعده، ولا يُذكر متى تعهد.' },
  },
  within24Hours: {
    paragraph: 12,
    quote: 'وهي الأزمة التي قال سابقاً إنه قادر على حلها خلال 24 ساعة',
    text: { en: 'Trump said earlier that he could resolve the crisis within 24 hours.', ar: 'قال ترمب سابقاً إنه قادر على حل الأزمة خلال 24 ساعة.' },
    voice: 'report',
    time: 'notStated',
    note: { en: '“Earlier” than what is not said.', ar: 'لا يُذكر متى كان «سابقاً».' },
  },

  // ¶13
  tiesImproved: {
    paragraph: 13,
    quote: 'وتحسنت العلاقات الأميركية الروسية',
    text: { en: 'US–Russian relations improved.', ar: 'تحسنت العلاقات الأميركية الروسية.' },
    voice: 'report',
    time: 'beforeAlaska',
  },
  trumpPressedZelensky: {
    paragraph: 13,
    quote: 'مع ضغط ترمب على الرئيس الأوكراني فولوديمير زيلينسكي للقبول بمطالب بوتين بشأن الأراضي',
    text: {
      en: 'Trump pressed Ukraine’s president, Volodymyr Zelensky, to accept Putin’s demands over territory.',
      ar: 'ضغط ترمب على الرئيس الأوكراني فولوديمير زيلينسكي ليقبل مطالب بوتين بشأن الأراضي.',
    },
    voice: 'report',
    time: 'beforeAlaska',
    note: { en: 'Ties improve “with” this pressure; the report does not say one caused the other.', ar: 'تحسنت العلاقات «مع» هذا الضغط، ولا يقول التقرير إن أحدهما سبب للآخر.' },
  },

  // ¶14
  metInAlaska: {
    paragraph: 14,
    quote: 'وتوج ذلك بلقاء ترمب وبوتين في ألاسكا في أغسطس',
    text: { en: 'What the report tells before it culminated in Trump and Putin meeting in Alaska in August.', ar: 'تُوّج ما سبق بلقاء ترمب وبوتين في ألاسكا في أغسطس.' },
    voice: 'report',
    time: 'august',
    note: { en: 'No city and no day. The report does not place Zelensky there; it does not say that he was absent.', ar: 'لا مدينة ولا يوم. ولا يذكر التقرير زيلينسكي هناك، ولا يقول إنه غاب.' },
  },
  summitNotWell: {
    paragraph: 14,
    quote: 'لكن القمة لم تسر على نحو جيد',
    text: { en: 'The summit did not go well.', ar: 'لم تسر القمة على نحو جيد.' },
    voice: 'report',
    time: 'august',
    note: { en: 'The report’s assessment, not an event; and not the call of ¶4.', ar: 'تقييم للتقرير لا حدث، وليس المقصود اتصال الفقرة 4.' },
  },
  meetingEnded: {
    paragraph: 14,
    quote: 'أنهى ترمب الاجتماع فجأة',
    text: { en: 'Trump ended the meeting abruptly.', ar: 'أنهى ترمب الاجتماع فجأة.' },
    voice: 'report',
    time: 'august',
  },
  lunchCancelled: {
    paragraph: 14,
    quote: 'وألغى مأدبة غداء مقررة',
    text: { en: 'Trump cancelled a planned lunch.', ar: 'ألغى ترمب مأدبة غداء كانت مقررة.' },
    voice: 'report',
    time: 'august',
    note: { en: 'Before or after he ended the meeting: not stated.', ar: 'لا يُذكر أكان قبل إنهاء الاجتماع أم بعده.' },
  },
  heldToDemand: {
    paragraph: 14,
    quote: 'بعدما تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ',
    text: { en: 'Trump ended the meeting and cancelled the lunch after Putin stuck to his demands that Kyiv give up land.', ar: 'أنهى ترمب الاجتماع وألغى المأدبة بعدما تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ.' },
    voice: 'report',
    time: 'august',
    note: { en: '“After”: the order is stated, a cause is not.', ar: '«بعدما»: الترتيب مذكور، والسبب غير مذكور.' },
  },
  landStillHeld: {
    paragraph: 14,
    quote: 'أراضٍ لا تزال تحت سيطرة القوات الأوكرانية',
    text: { en: 'Putin’s demands are about land that the report calls still under the control of Ukrainian forces.', ar: 'مطالب بوتين بشأن أراضٍ يصفها التقرير بأنها لا تزال تحت سيطرة القوات الأوكرانية.' },
    voice: 'report',
    note: { en: 'Which territory is not said.', ar: 'لا تُسمى الأراضي.' },
  },

  // ¶15
  keepTrumpOnSide: {
    paragraph: 15,
    quote: 'وسعى ستارمر وقادة أوروبيون آخرون إلى إبقاء ترمب إلى جانبهم',
    text: { en: 'Starmer and other European leaders sought to keep Trump on their side.', ar: 'سعى ستارمر وقادة أوروبيون آخرون إلى إبقاء ترمب إلى جانبهم.' },
    voice: 'report',
    note: { en: 'Sought; what came of it is not said.', ar: 'سعوا، ولا يُذكر ما آل إليه سعيهم.' },
  },
  wentToWashington: {
    paragraph: 15,
    quote: 'وسافروا إلى واشنطن لدعم زيلينسكي خلال لقائه مع ترمب',
    text: { en: 'Starmer and other European leaders travelled to Washington to support Zelensky at his meeting with Trump.', ar: 'سافر ستارمر وقادة أوروبيون آخرون إلى واشنطن لدعم زيلينسكي خلال لقائه مع ترمب.' },
    voice: 'report',
    time: 'daysLater',
  },
  daysAfterAlaska: {
    paragraph: 15,
    quote: 'بعد أيام من قمة ألاسكا',
    text: { en: 'The journey to Washington came days after the Alaska summit.', ar: 'كان السفر إلى واشنطن بعد أيام من قمة ألاسكا.' },
    voice: 'report',
    time: 'daysLater',
  },

  // ¶16
  frustrationGrew: {
    paragraph: 16,
    quote: 'وازداد إحباط ترمب من بوتين في الأسابيع الأخيرة',
    text: { en: 'Trump’s frustration with Putin has grown in recent weeks.', ar: 'ازداد إحباط ترمب من بوتين في الأسابيع الأخيرة.' },
    voice: 'report',
    time: 'recentWeeks',
  },
  littleReadiness: {
    paragraph: 16,
    quote: 'مع إظهار الرئيس الروسي قدراً ضئيلاً من الاستعداد للدخول في محادثات سلام',
    text: { en: 'Putin has shown little readiness to enter peace talks.', ar: 'أظهر بوتين قدراً ضئيلاً من الاستعداد للدخول في محادثات سلام.' },
    voice: 'report',
    time: 'recentWeeks',
  },
  newStrikes: {
    paragraph: 16,
    quote: 'وشنه ضربات جديدة على أهداف مدنية في أوكرانيا',
    text: { en: 'Putin has launched new strikes on civilian targets in Ukraine.', ar: 'شن بوتين ضربات جديدة على أهداف مدنية في أوكرانيا.' },
    voice: 'report',
    time: 'recentWeeks',
  },

  // ¶17
  oilSanctions: {
    paragraph: 17,
    quote: 'فرضت الولايات المتحدة أشد العقوبات على قطاع النفط الروسي',
    text: { en: 'The United States imposed the severest sanctions on Russia’s oil sector.', ar: 'فرضت الولايات المتحدة أشد العقوبات على قطاع النفط الروسي.' },
    voice: 'report',
    time: 'twoWeeksAgo',
    note: {
      en: 'A superlative with nothing to compare it to; no firm and no measure is named.',
      ar: 'صيغة تفضيل لا يُذكر ما تُقارن به، ولا تُسمى شركة ولا إجراء.',
    },
  },
  sanctionsTwoWeeks: {
    paragraph: 17,
    quote: 'ومنذ أسبوعين',
    text: { en: 'The sanctions were imposed two weeks before the report.', ar: 'فُرضت العقوبات قبل التقرير بأسبوعين.' },
    voice: 'report',
    time: 'twoWeeksAgo',
    note: { en: 'The report has no date, so neither has this.', ar: 'ولا يُعرف تاريخها لأن التقرير غير مؤرخ.' },
  },
  nuclearTalk: {
    paragraph: 17,
    quote: 'تحدث ترمب علناً عن احتمال استئناف الاختبارات النووية',
    text: { en: 'Trump spoke publicly of the possibility of resuming nuclear tests.', ar: 'تحدث ترمب علناً عن احتمال استئناف الاختبارات النووية.' },
    voice: 'report',
    time: 'notStated',
    note: {
      en: 'Talk of a possibility: whose tests is not said, nor any link to Russia or to the sanctions. Whether “two weeks ago” covers it too is open.',
      ar: 'حديث عن احتمال: لا يُذكر لمن هي الاختبارات، ولا صلة بروسيا أو بالعقوبات. ولا يتضح أيشمله «منذ أسبوعين».',
    },
  },
  firstIn30Years: {
    paragraph: 17,
    quote: 'للمرة الأولى منذ 30 عاماً',
    text: { en: 'If nuclear tests are resumed, it will be for the first time in 30 years.', ar: 'إذا استؤنفت الاختبارات النووية فسيكون ذلك للمرة الأولى منذ 30 عاماً.' },
    voice: 'report',
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims

/** The evidence something rests on. */
export type Evidence = readonly [ClaimId, ...ClaimId[]]
