import amendments from './refusalsAmendments';

export default {
  refusals: {
    ...amendments.refusals,
    'tenders.already_published': {
      title: 'نُشرت هذه المناقصة في %{publishedAt} ولم تعد مسودة.',
      remedy: 'عدّل الإعلان ليعلم الجميع ما تغيّر؛ فقد قرأه مقدمو العطاءات وربما قدموا عليه.',
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
    'tenders.enquiry_period_outside': {
      title:
        'يجب أن تنتهي فترة الاستفسارات بعد %{now} وفي موعد لا يتجاوز الموعد النهائي %{deadline}.',
      remedy: 'اجعل نهاية فترة الاستفسارات بين هذين الموعدين مع وقت كافٍ للإجابات.',
    },
    'tenders.item_id_repeated': {
      title: 'لبندين الرقم نفسه: %{items}.',
      remedy: 'أعطِ كل بند رقمًا خاصًا به، ليجيب عنه العطاء.',
    },
    'tenders.item_not_described': {
      title: 'بند بلا وصف أو بلا وحدة: %{items}.',
      remedy: 'قل ما هو وبماذا يُعدّ.',
    },
    'tenders.item_without_lot': {
      title: 'تشير هذه البنود إلى جزء غير موجود في الإعلان: %{items}.',
      remedy: 'اختر لكل بند أحد أجزاء الإعلان.',
    },
    'tenders.item_without_quantity': {
      title: 'بند بلا كمية: %{items}.',
      remedy: 'اكتب كمية أكبر من صفر، بستة أرقام عشرية على الأكثر.',
    },
    'tenders.items_missing': {
      title: 'يطلب الإعلان من بند واحد إلى %{most}؛ وفي هذا %{count}.',
      remedy: 'اكتب كل ما يُشترى بندًا مع كميته.',
    },
    'tenders.lot_id_repeated': {
      title: 'لجزأين الرقم نفسه: %{lots}.',
      remedy: 'أعطِ كل جزء رقمًا خاصًا به.',
    },
    'tenders.lot_not_named': {
      title: 'عند تعدد الأجزاء يحتاج كل جزء إلى عنوان، وهذه بلا عنوان: %{lots}.',
      remedy: 'اذكر في سطر واحد ما يشمله كل جزء.',
    },
    'tenders.lot_value_in_other_currency': {
      title: 'القيمة التقديرية لهذه الأجزاء ليست بعملة العطاءات: %{lots}.',
      remedy: 'اكتبها بالعملة المطلوبة للعطاءات.',
    },
    'tenders.lot_without_items': {
      title: 'لا يتبع أي بند هذه الأجزاء: %{lots}.',
      remedy: 'ضع في كل جزء بندًا واحدًا على الأقل أو احذف الجزء.',
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
    'tenders.too_many_lots': {
      title: 'للإعلان من جزء واحد إلى %{most} جزءًا، وفي هذا الإعلان %{count}.',
      remedy: 'اجمع البنود المتقاربة في جزء واحد.',
    },
    'tenders.value_in_other_currency': {
      title: 'القيمة التقديرية بعملة %{valueCurrency}، والعطاءات مطلوبة بعملة %{currency}.',
      remedy: 'اجعلهما بعملة واحدة.',
    },
  },
};
