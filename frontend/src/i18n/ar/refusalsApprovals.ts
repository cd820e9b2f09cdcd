export default {
  refusals: {
    'approvals.already_asked': {
      title: 'طُلب هذا من قبل وهو ينتظر شخصًا ثانيًا.',
      remedy: 'دع زميلًا يوافق أو يرفض، أو اسحب الطلب ثم اطلب من جديد.',
    },
    'approvals.already_decided': {
      title: 'تقرّر في هذا من قبل، في %{decidedAt}.',
      remedy: 'اقرأ ما آل إليه. وإن أردته رغم ذلك فاطلبه من جديد.',
    },
    'approvals.being_read': {
      title: 'زميل يقرأ هذا الآن: طُلب نشره من المقعد %{askedBy}.',
      remedy: 'اسحب الطلب أولًا، ثم غيّر ما تريد واطلب من جديد.',
    },
    'approvals.nobody_else': {
      title: 'هذا يحتاج إلى شخصين، وليس في جهتك مقعد مسؤول آخر.',
      remedy: 'اطلب من المدرب قاعة فيها مقعدان لمسؤولي جهتك.',
    },
    'approvals.not_found': {
      title: 'لا توجد موافقة %{approval} يمكنك رؤيتها.',
      remedy: 'ابحث في قائمة ما ينتظر شخصًا ثانيًا في جهتك.',
    },
    'approvals.not_the_asker': {
      title: 'لا يسحب هذا إلا من طلبه، من المقعد %{askedBy}.',
      remedy: 'ارفضه بدلًا من ذلك وبيّن السبب.',
    },
    'approvals.same_person': {
      title: 'أنت من طلب هذا، من المقعد %{askedBy}. ومقعد آخر لا يجعلك شخصًا آخر.',
      remedy: 'دع زميلًا يقرّر، أو اسحب الطلب.',
    },
    'approvals.same_seat': {
      title: 'طُلب هذا من المقعد %{seat} الذي تجلس عليه الآن.',
      remedy: 'قرّر من مقعد مسؤول آخر، أو اسحب الطلب: يجب أن يُظهر السجل مقعدين.',
    },
  },
};
