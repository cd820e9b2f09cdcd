export default {
  refusals: {
    'committees.agreed_by_mean': {
      title: 'القانون هنا يحدد درجة اللجنة: متوسط درجات الأعضاء.',
      remedy: 'لا شيء يُتفق عليه بالحديث؛ أغلق حين يسلّم الجميع.',
    },
    'committees.already_appointed': {
      title: 'لهذه المناقصة لجنتها من قبل.',
      remedy: 'عيّن أعضاء آخرين، أو اطلب من أحدهم التنحي مع ذكر السبب.',
    },
    'committees.already_declared': {
      title: 'أقررت بمصالحك في %{declaredAt}.',
      remedy: 'إن علمت بأمر بعد ذلك فتنحَّ وقل ما هو.',
    },
    'committees.chair_not_member': {
      title: 'الرئيس %{chair} ليس من الأعضاء.',
      remedy: 'اختر الرئيس من بين الأعضاء؛ فالاحتياطي لا يرأس.',
    },
    'committees.closed': {
      title: 'أغلق الرئيس التقييم في %{closedAt}؛ ولم يعد شيء يتغير.',
      remedy: 'اقرأ التقرير. ومن لا يوافق يتظلم من الترسية.',
    },
    'committees.handed_in': {
      title: 'سلّمت درجاتك في %{handedInAt}.',
      remedy: 'هي ثابتة. وما تراه فيها الآن مكانه الحديث مع الآخرين.',
    },
    'committees.mark_beyond': {
      title: 'للمعيار %{criterion} ما لا يزيد على %{fullMarks} درجة.',
      remedy: 'امنح درجة من 0 إلى %{fullMarks}.',
    },
    'committees.mark_below_least': {
      title: 'في هذا الإجراء يمنح العضو المعيار %{criterion} ما لا يقل عن %{least} درجة.',
      remedy: 'امنح %{least} درجة أو أكثر، واذكر في الأسباب ما ينقص.',
    },
    'committees.marks_handed_in': {
      title: 'سلّم أعضاء درجاتهم من دون هذا العطاء.',
      remedy: 'ما وُجد غير مستجيب يبقى كذلك؛ ولا يغيره إلا تظلم.',
    },
    'committees.marks_missing': {
      title: 'ينقص %{missing} من %{all} درجة.',
      remedy: 'امنح كل عطاء درجة في كل معيار، ثم سلّم.',
    },
    'committees.none': {
      title: 'لم تُعيَّن لجنة لهذه المناقصة.',
      remedy: 'يعيّنها مسؤول الشراء من مقيّمي القاعة.',
    },
    'committees.not_a_member': {
      title: 'المقعد %{seat} ليس في لجنة هذه المناقصة.',
      remedy: 'اسأل مسؤول الشراء عمن عيّنهم.',
    },
    'committees.not_agreed': {
      title: 'يختلف الأعضاء في %{open} من الدرجات ولم يتحدثوا فيها.',
      remedy: 'اتفقوا على درجة لكل منها واكتبوا السبب.',
    },
    'committees.not_an_evaluator': {
      title: 'المقعد %{seat} ليس مقعد مقيّم.',
      remedy: 'عيّن مقيّمين من هذه القاعة؛ فمن يشتري أو يتقدم بعطاء لا يمنح درجات.',
    },
    'committees.not_declared': {
      title: 'قل أولًا هل تربطك صلة بأحد مقدمي العطاءات.',
      remedy: 'اقرأ أسماء مقدمي العطاءات وأقرّ بأن لا صلة تربطك بهم، أو بيّن الصلة.',
    },
    'committees.not_handed_in': {
      title: 'لم يسلّم كل الأعضاء بعد: %{waiting}.',
      remedy: 'انتظرهم: لا أحد يرى درجات غيره قبل أن يسلّم الجميع.',
    },
    'committees.not_opened': {
      title: 'لم تُفتح العطاءات بعد، فلا أحد يعرف من تقدم.',
      remedy: 'انتظر الفتح، ثم أقرّ بمصالحك وامنح الدرجات.',
    },
    'committees.not_the_chair': {
      title: 'هذا من عمل الرئيس، %{chair}.',
      remedy: 'تحدث مع الرئيس.',
    },
    'committees.not_your_seat': {
      title: 'لا يطلب من %{seat} التنحي إلا مسؤول الشراء.',
      remedy: 'تنحَّ عن مقعدك أنت، أو أخبر المسؤول بما تعرف.',
    },
    'committees.nothing_to_mark': {
      title: 'لا يوجد عطاء كهذا في الحصة %{lot}، أو لا معيار %{criterion}، أمام هذه اللجنة.',
      remedy: 'امنح الدرجات للعطاءات والمعايير التي تظهر في الورقة.',
    },
    'committees.recused': {
      title: 'تنحى هذا المقعد عن اللجنة في %{recusedAt}.',
      remedy: 'انتهى عمله هنا، وما منحه من درجات لا يُحتسب.',
    },
    'committees.reserve_waits': {
      title: 'أنت احتياطي في هذه اللجنة ولا ترى شيئًا بعد.',
      remedy: 'تحل محل عضو حين يتنحى.',
    },
    'committees.seat_twice': {
      title: 'سيجلس المقعد %{seat} في اللجنة مرتين.',
      remedy: 'اذكر كل مقيّم مرة واحدة، عضوًا أو احتياطيًا. ومن تنحى لا يعود.',
    },
  },
};
