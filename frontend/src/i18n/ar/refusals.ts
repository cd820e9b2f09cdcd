export default {
  refusals: {
    'awards.already_decided': {
      title: 'صدر قرار هذه المناقصة بالفعل.',
      remedy: 'اقرأ القرار؛ فهو يصدر مرة واحدة.',
    },
    'awards.bid_not_ranked': {
      title: 'العطاء %{bid} ليس في ترتيب هذه المناقصة.',
      remedy: 'أرسِ على عطاء مرتبته 1.',
    },
    'awards.not_opened': {
      title: 'لم تُفتح عطاءات هذه المناقصة.',
      remedy: 'افتحها بعد الإغلاق؛ فالقرار يُبنى على ما فُتح، ولو لم يُفتح شيء.',
    },
    'awards.not_ranked': {
      title: 'لم تُرتب العطاءات.',
      remedy: 'افحصها ورتبها أولًا، أو قرر أن المناقصة لم تنجح مع ذكر الأسباب.',
    },
    'awards.not_the_best': {
      title: 'مرتبة العطاء %{bid} هي %{rank}؛ ولا يُرسى إلا على عطاء مرتبته 1.',
      remedy: 'أرسِ على عطاء مرتبته 1. وإن تساوت عدة عطاءات فاختر منها وقل السبب.',
    },
    'awards.too_few_bids': {
      title: 'العطاءات المرتبة %{count}؛ وقانون هذه القاعة يطلب %{minimum} على الأقل.',
      remedy: 'قرر أن المناقصة لم تنجح مع ذكر الأسباب.',
    },
    'bids.already_submitted': {
      title: 'لك عطاء على هذه المناقصة بالفعل.',
      remedy: 'استبدله، أو اسحبه أولًا.',
    },
    'bids.attempt_superseded': {
      title: 'خُتم المظروف لمحاولة سابقة من هذه الورشة.',
      remedy: 'أُعيدت القاعة إلى الوراء. اختم العطاء من جديد.',
    },
    'bids.badly_encoded': {
      title: 'المظروف غير مكتوب بترميز base64.',
      remedy: 'اكتب البايتات بترميز base64 القياسي مع الحشو، بلا مسافات ولا أسطر جديدة.',
    },
    'bids.duplicate_envelope': {
      title: 'سُلمت هذه البايتات بعينها من قبل.',
      remedy: 'اختم العطاء من جديد. ولإعادة طلب ضاع جوابه أعد المفتاح Idempotency-Key نفسه.',
    },
    'bids.envelopes_differ': {
      title: 'لا يضم العطاء المظاريف التي يطلبها الإجراء بعينها.',
      remedy: 'أرسل مظروفًا واحدًا لكل من: %{expected}.',
    },
    'bids.info_mismatch': {
      title: 'خُتم المظروف لـ %{part} أخرى: %{sealedFor} بدل %{expected}.',
      remedy: 'اختم العطاء من جديد في صفحة هذه المناقصة ومن مقعدك.',
    },
    'bids.info_unreadable': {
      title: 'لا يقول المظروف لأي شيء خُتم بالصيغة التي نعرفها.',
      remedy: 'اختم العطاء من جديد في صفحة المناقصة.',
    },
    'bids.late': {
      title: 'وصل العطاء في %{receivedAt}، بعد الموعد النهائي %{deadline}.',
      remedy: 'لا شيء يُفعل في هذه المناقصة: المتأخر متأخر. راقب العد التنازلي في المرة القادمة.',
    },
    'bids.not_found': {
      title: 'لا يوجد عطاء %{bid} يمكنك رؤيته.',
      remedy: 'ترى قبل الفتح عطاءاتك وحدها، وبعده عطاءات الجميع.',
    },
    'bids.not_recorded': {
      title: 'وصل العطاء في وقته، في %{receivedAt}، لكن تعذر تسجيله قبل إغلاق المناقصة.',
      remedy: 'هذا خلل النظام لا خللك. أخبر المدرب: كل برهان لهذه القاعة يعدّه خللًا.',
    },
    'bids.not_standing': {
      title: 'حال هذا العطاء بالفعل: %{status}.',
      remedy: 'تصرف في أحدث عطاء لك، أو قدم عطاءً جديدًا.',
    },
    'bids.notice_superseded': {
      title: 'خُتم العطاء على نسخة أخرى من الإعلان؛ والنسخة الحالية %{expected}.',
      remedy: 'اقرأ الإعلان الحالي واختم العطاء من جديد.',
    },
    'bids.wrong_key': {
      title: 'خُتم المظروف بغير مفتاح فتح هذه المناقصة.',
      remedy: 'أعد تحميل صفحة المناقصة واختم العطاء بمفتاحها %{expected}.',
    },
    'bids.wrong_length': {
      title: 'لا يكون طول مظروف مختوم %{bytes} بايت.',
      remedy: 'أكمل العطاء إلى مضاعفات 1024 بايت قبل ختمه؛ والمظروف %{most} بايت على الأكثر.',
    },
    'evaluations.already_opened': {
      title: 'فُتحت العطاءات في %{openedAt}.',
      remedy: 'اقرأ محضر الفتح؛ فهو يُحرر مرة واحدة.',
    },
    'evaluations.already_ranked': {
      title: 'رُتبت العطاءات في %{rankedAt}.',
      remedy: 'الترتيب قائم؛ والخطوة التالية قرار الترسية.',
    },
    'evaluations.bid_not_opened': {
      title: 'العطاء %{bid} ليس من العطاءات المفتوحة في هذه المناقصة.',
      remedy: 'افحص عطاءً من محضر الفتح أمكن فتح مظروفه.',
    },
    'evaluations.not_as_asked': {
      title: 'لا يعرض هذا العطاء ما طلبه الإعلان: %{findings}.',
      remedy: 'قارن سطوره ببنود الإعلان، واعدده غير مستجيب، وقل السبب.',
    },
    'evaluations.not_closed': {
      title: 'لم تُغلق المناقصة بعد؛ تُقبل العطاءات حتى %{deadline}.',
      remedy: 'انتظر الموعد النهائي، أو دع المدرب يحرك الساعة. لا يُفتح شيء قبله.',
    },
    'evaluations.not_examined': {
      title: 'بعض العطاءات المفتوحة لم يُفحص: %{bids}.',
      remedy: 'افحص كلًا منها مع ذكر الأسباب، ثم رتبها.',
    },
    'evaluations.not_opened': {
      title: 'لم تُفتح عطاءات هذه المناقصة.',
      remedy: 'يفتحها مسؤول الشراء بعد الإغلاق، ثم يمكن فحصها.',
    },
    'tenders.already_published': {
      title: 'نُشرت هذه المناقصة في %{publishedAt} وتبقى كما هي.',
      remedy: 'اكتب مناقصة جديدة؛ فقد قرأ مقدمو العطاءات هذه وربما قدموا عليها.',
    },
    'tenders.contract_too_early': {
      title: 'يبدأ العقد قبل وصول العطاءات، أو ينتهي قبل أن يبدأ.',
      remedy: 'ليبدأ العقد بعد %{deadline} ولينتهِ بعد بدايته.',
    },
    'tenders.currency_unknown': {
      title: '%{currency} ليست عملة تُقدَّم بها العطاءات.',
      remedy: 'اختر عملة بحروفها الثلاثة، مثل KRW.',
    },
    'tenders.deadline_missing': {
      title: 'لا يقول الإعلان إلى متى تُقبل العطاءات.',
      remedy: 'حدد الموعد النهائي.',
    },
    'tenders.deadline_past': {
      title: 'انقضى الموعد %{deadline}؛ وساعة الورشة الآن %{now}.',
      remedy: 'حدد موعدًا في المستقبل على ساعة الورشة.',
    },
    'tenders.deadline_too_far': {
      title: 'الموعد %{deadline} بعيد جدًا.',
      remedy: 'اجعله قبل %{latest}.',
    },
    'tenders.description_missing': {
      title: 'لا يصف الإعلان ما الذي يُشترى.',
      remedy: 'صفه بحيث يفهم كل مقدم عطاء الشيء نفسه.',
    },
    'tenders.item_id_repeated': {
      title: 'لبندين الرقم نفسه: %{items}.',
      remedy: 'أعطِ كل بند رقمًا خاصًا به، ليجيب عنه العطاء.',
    },
    'tenders.item_not_described': {
      title: 'بند بلا وصف أو بلا وحدة: %{items}.',
      remedy: 'قل ما هو وبماذا يُعدّ.',
    },
    'tenders.item_without_quantity': {
      title: 'بند بلا كمية: %{items}.',
      remedy: 'اكتب كمية أكبر من صفر، بستة أرقام عشرية على الأكثر.',
    },
    'tenders.items_missing': {
      title: 'يطلب الإعلان من بند واحد إلى %{most}؛ وفي هذا %{count}.',
      remedy: 'اكتب كل ما يُشترى بندًا مع كميته.',
    },
    'tenders.not_found': {
      title: 'لا توجد مناقصة %{tender} يمكنك رؤيتها.',
      remedy: 'اختر واحدة من قائمة المناقصات. والمسودة لا يراها إلا مسؤول الشراء الذي كتبها.',
    },
    'tenders.not_ready': {
      title: 'لا يمكن نشر الإعلان بعد؛ تنقصه أشياء.',
      remedy: 'صحح الخانات المذكورة، واحفظ المسودة، وانشر من جديد.',
    },
    'tenders.not_yours': {
      title: 'هذه المناقصة تديرها جهة مشترية أخرى.',
      remedy: 'اسأل مسؤول الشراء فيها.',
    },
    'tenders.period_too_short': {
      title: 'أيام إعداد العطاءات الكاملة %{days}؛ وقانون هذه القاعة يطلب %{minimumDays}.',
      remedy: 'اجعل الموعد %{earliest} أو بعده: لا يُحسب يوم النشر ولا يوم الموعد.',
    },
    'tenders.title_missing': {
      title: 'لا عنوان للإعلان.',
      remedy: 'قل في سطر واحد ما الذي يُشترى.',
    },
    'tenders.value_in_other_currency': {
      title: 'القيمة التقديرية بعملة %{valueCurrency}، والعطاءات مطلوبة بعملة %{currency}.',
      remedy: 'اجعلهما بعملة واحدة.',
    },
  },
};
