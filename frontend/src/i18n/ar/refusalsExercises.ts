export default {
  refusals: {
    'exercises.no_scenario': {
      title: 'ليس لهذه الغرفة سيناريو يمكن تنفيذه.',
      remedy: 'افتح غرفة لها سيناريو؛ ففي هذه يتصرف الأشخاص واللاعبون الآليون بحرية.',
    },
    'exercises.on_already': {
      title: 'التمرين جارٍ.',
      remedy: 'ابدأ أحد فصوله، أو أنهه أولًا.',
    },
    'exercises.not_on': {
      title: 'لا تمرين جارٍ في هذه الغرفة.',
      remedy: 'ابدأه من صفحة التمرين.',
    },
    'exercises.scene_unknown': {
      title: 'ليس في السيناريو فصل أو مفاجأة بهذا الاسم.',
      remedy: 'اختر مما تعرضه صفحة التمرين.',
    },
    'exercises.task_unknown': {
      title: 'لا وجود لهذه المهمة الآن.',
      remedy: 'انظر إلى صفحة التمرين مرة أخرى: فربما تقدّمت الغرفة.',
    },
    'exercises.task_over': {
      title: 'لم يعد أحد ينتظر هذه المهمة.',
      remedy: 'انتقل إلى التي تليها.',
    },
    'exercises.at_past': {
      title: 'لقد مضى هذا الوقت.',
      remedy: 'اختر وقتًا لاحقًا بحسب ساعة الورشة.',
    },
    'exercises.not_scheduled': {
      title: 'هذه المفاجأة لا تنتظر موعدها.',
      remedy: 'انظر إلى صفحة التمرين: فربما بدأت أو أُلغيت.',
    },
    'exercises.nobody_there': {
      title: 'ليس في هذه الغرفة من يعنيه ذلك.',
      remedy: 'اختر دورًا أو مقعدًا موجودًا في الغرفة.',
    },
    'exercises.undo_too_late': {
      title: 'لقد مضت الغرفة قدمًا.',
      remedy: 'دع الشخص ينفّذها لاحقًا، أو ابدأ الفصل من جديد.',
    },
  },
};
