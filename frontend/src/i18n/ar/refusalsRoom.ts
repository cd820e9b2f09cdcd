export default {
  refusals: {
    'clock.backwards': {
      title: 'ساعة الورشة تسير إلى الأمام فقط، وهي الآن %{now}.',
      remedy: 'اختر وقتًا لاحقًا.',
    },
    'clock.too_far': {
      title: 'هذا أبعد من عشر سنوات.',
      remedy: 'اختر وقتًا أقرب.',
    },
    'ledger.cursor_unknown': {
      title: 'هذا المؤشر ليس لهذا السجل.',
      remedy: 'ابدأ من جديد بلا مؤشر.',
    },
    'ledger.size_unknown': {
      title: 'لم يكن للسجل رأس موقع بهذا الطول قط.',
      remedy: 'اسأل بطول نقطة تحقق أُعطيت لك.',
    },
    'packs.faulty': {
      title: 'لا يمكن استعمال حزمة البلد %{pack}: السطر %{line} من ملفها خطأ.',
      remedy: 'شغّل minikoneps packs check، وأصلح ما يذكره: %{problem}',
    },
    'packs.no_edition': {
      title: 'لا قواعد نافذة في الحزمة %{pack} يوم %{day}.',
      remedy: 'اختر يومًا يكون إجراؤها نافذًا فيه.',
    },
    'packs.no_procedure': {
      title: 'لا يوجد في الحزمة %{pack} إجراء باسم %{procedure}.',
      remedy: 'اختر إجراءً تصفه الحزمة، مثل open.',
    },
    'packs.unknown': {
      title: 'لا توجد حزمة بلد باسم %{pack}.',
      remedy: 'اختر واحدة من: %{known}.',
    },
    'parties.not_found': {
      title: 'لا توجد جهة %{party} في هذه الورشة.',
      remedy: 'اختر واحدة من قائمة الجهات.',
    },
    'parties.seat_exists': {
      title: 'يوجد مقعد باسم %{seat}.',
      remedy: 'أعطِ كل مقعد اسمًا خاصًا به.',
    },
    'parties.seat_name': {
      title: 'لا يصلح %{seat} اسمًا لمقعد.',
      remedy:
        'استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات، وابدأ بحرف؛ الاسمان trainer وclock محجوزان.',
    },
    'workshops.control_other_version': {
      title:
        'أنشأ مجلدَ البيانات إصدارٌ أحدث من minikoneps: شكله %{found}، وهذا البرنامج يعرف %{needed}.',
      remedy: 'حدّث minikoneps، أو اختر مجلدًا آخر بالخيار --data. لم يتغير فيه شيء.',
    },
    'workshops.database_setting': {
      title: 'لا يمكن استعمال قاعدة بيانات PostgreSQL: %{problem}.',
      remedy: 'أعدّها كما تشرح الصفحة، ثم شغّل من جديد.',
    },
    'workshops.folder_in_use': {
      title: 'برنامج minikoneps آخر يعمل على مجلد البيانات هذا.',
      remedy: 'أوقفه، أو شغّل هذا على مجلد آخر بالخيار --data.',
    },
    'workshops.name_taken': {
      title: 'فُتحت ورشة أخرى بهذا الاسم في اللحظة نفسها.',
      remedy: 'أرسل الطلب من جديد: تحصل الورشة عندئذٍ على رقم خاص بها.',
    },
    'workshops.needs_care': {
      title: 'الورشة %{workshop} تحتاج إلى عناية: تعذّر نقلها إلى شكل هذا البرنامج.',
      remedy: 'لم يتغير فيها شيء. يكتب المدرب minikoneps migrate، فيقول ما الذي يمنع ذلك.',
    },
    'workshops.one_process_here': {
      title: 'في نظام التشغيل هذا تخدم عملية واحدة كل منفذ، والخيار --workers يطلب %{workers}.',
      remedy: 'احذف --workers، أو شغّل عدة خوادم على قاعدة بيانات PostgreSQL نفسها، لكل منها منفذه.',
    },
    'workshops.one_process': {
      title: 'مجلد الملفات تخدمه عملية واحدة فقط، والخيار --workers يطلب %{workers}.',
      remedy: 'احذف --workers، أو احفظ الغرف في PostgreSQL: هناك تتقاسم العمل عدة عمليات.',
    },
    'workshops.scenario_unknown': {
      title: 'لا يوجد سيناريو بهذا الاسم.',
      remedy: 'اختر واحدًا من المجلد scenarios.',
    },
    'workshops.schema_newer': {
      title:
        'أنشأ هذه الورشة إصدار أحدث من minikoneps: شكلها %{found}، وهذا البرنامج يعرف %{needed}.',
      remedy: 'حدّث minikoneps ثم افتحها من جديد. لم يتغير فيها شيء.',
    },
    'workshops.schema_older': {
      title:
        'أنشأ هذه الورشة إصدار أقدم من minikoneps: شكلها %{found}، وهذا البرنامج يحتاج %{needed}.',
      remedy:
        'أوقف كل الخوادم واكتب: minikoneps migrate. فهو ينقل الورشة إلى الشكل الجديد أو يقول ما الذي يمنع ذلك.',
    },
    'workshops.seat_taken': {
      title: 'يجلس أحد على %{seat} بالفعل.',
      remedy: 'اختر مقعدًا شاغرًا، أو اسأل المدرب، فله أن يُجلس أكثر من شخص على مقعد واحد.',
    },
    'workshops.seat_unknown': {
      title: 'لا يوجد مقعد كهذا في هذه الورشة.',
      remedy: 'اختر مقعدًا من صفحة المقاعد.',
    },
    'workshops.seats_twice': {
      title: 'لمقعدين الاسم نفسه، أو اسم محجوز.',
      remedy: 'أعطِ كل مقعد اسمًا خاصًا به؛ الاسمان trainer وclock محجوزان.',
    },
    'workshops.servers_running': {
      title: 'يعمل خادم آخر على قاعدة البيانات هذه، ويجب أن يتغير شكلها.',
      remedy: 'أوقف كل خوادم البرنامج الأقدم، ثم شغّل من جديد.',
    },
    'workshops.store_missing': {
      title: 'ملف هذه الورشة مفقود.',
      remedy: 'أعد الملف %{store}.db إلى مجلد البيانات ثم شغّل من جديد.',
    },
    'workshops.too_many_tries': {
      title: 'رموز خاطئة كثيرة.',
      remedy:
        'انتظر %{seconds} ثانية، ثم انظر إلى الحائط وحاول من جديد. رمز QR وبطاقة المقعد يعملان في هذه الأثناء.',
    },
    'workshops.wrong_link': {
      title: 'هذا الرابط لا يعمل، أو استُعمل من قبل.',
      remedy: 'انضم بالرمز؛ والمدرب يعيد تشغيل البرنامج ليحصل على رابط جديد.',
    },
    'workshops.wrong_pin': {
      title: 'لا توجد ورشة بهذا الرمز.',
      remedy: 'انظر إلى الحائط مرة أخرى: ثمانية أرقام، أربعة أربعة.',
    },
  },
};
