export default {
  refusals: {
    'access.no_seat': {
      title: 'هذا يحتاج مقعدًا، والطلب لا يسمي مقعدًا.',
      remedy: 'خذ مقعدًا، واذكر اسمه في الترويسة Seat.',
    },
    'access.no_token': {
      title: 'لست في هذه الورشة بعد.',
      remedy: 'انضم بالرمز المعروض على الحائط، أو أرسل رمز دخولك.',
    },
    'access.other_origin': {
      title: 'جاء الطلب من موقع آخر.',
      remedy: 'افتح الصفحة من عنوان هذا الخادم نفسه.',
    },
    'access.trainer_only': {
      title: 'هذا للمدرب.',
      remedy: 'اسأل المدرب، أو افتح رابط المدرب.',
    },
    'access.two_tokens': {
      title: 'جاء ملف تعريف الارتباط مع ترويسة Authorization معًا.',
      remedy: 'أرسل واحدًا منهما: الملف في المتصفح، والرمز من البرنامج.',
    },
    'access.wrong_role': {
      title: 'هذا لدور آخر: %{roles}.',
      remedy: 'انتقل إلى مقعد بهذا الدور، أو اطلب ممن يشغله.',
    },
    'access.wrong_seat': {
      title: 'المقعد %{seat} ليس لك.',
      remedy: 'اختر مقعدًا عندك، أو خذ مقعدًا شاغرًا من صفحة المقاعد.',
    },
    'access.wrong_workshop': {
      title: 'لا توجد لك ورشة بهذا الاسم.',
      remedy: 'راجع العنوان، أو انضم إلى الورشة برمزها.',
    },
    'input.idempotency_key_missing': {
      title: 'يجب أن يحمل هذا الطلب ترويسة Idempotency-Key.',
      remedy: 'ضع مفتاحًا من 8 إلى 64 حرفًا ورقمًا، وأعد المفتاح نفسه عند إعادة الطلب.',
    },
    'input.idempotency_key_reused': {
      title: 'استُعمل هذا المفتاح Idempotency-Key لطلب آخر.',
      remedy: 'استعمل مفتاحًا جديدًا لطلب جديد، واحفظ القديم لإعادة الطلب نفسه فقط.',
    },
    'input.invalid': {
      title: 'بعض خانات الطلب لا تُقبل.',
      remedy: 'صحح الخانات المذكورة ثم أرسل من جديد.',
    },
    'input.not_found': {
      title: 'لا يوجد شيء في هذا العنوان.',
      remedy: 'راجع العنوان؛ قائمة العناوين في /api/docs.',
    },
    'input.not_json': {
      title: 'الطلب ليس JSON يمكننا قراءته: %{problem}.',
      remedy: 'أرسل مستند JSON واحدًا بترميز UTF-8، بلا NaN ولا مفاتيح مكررة ولا محارف تحكم.',
    },
    'input.too_large': {
      title: 'الطلب أكبر من %{limit} بايت.',
      remedy: 'أرسل أقل في الطلب الواحد.',
    },
    'input.too_slow': {
      title: 'لم يصل الطلب كاملًا خلال %{seconds} ثانية.',
      remedy: 'راجع الشبكة وأرسل من جديد بالمفتاح نفسه.',
    },
    'input.wrong_method': {
      title: 'هذا العنوان لا يقبل هذا النوع من الطلبات.',
      remedy: 'انظر /api/docs لما يقبله.',
    },
    'input.wrong_type': {
      title: 'الطلب لا يقول إنه JSON.',
      remedy: 'أرسل الترويسة Content-Type: application/json.',
    },
    'page.offline': {
      title: 'لا يمكن الوصول إلى الخادم.',
      remedy: 'راجع الشبكة؛ ما كتبته باقٍ هنا، وإعادة الإرسال آمنة.',
    },
    'page.server_failed': {
      title: 'حدث خلل في الخادم.',
      remedy: 'حاول بعد لحظة؛ إعادة الإرسال آمنة. وأخبر المدرب إن بقي الخلل.',
    },
    'page.unexpected': {
      title: 'رفض الخادم بلا كلمات.',
      remedy: 'أعد تحميل الصفحة، وأخبر المدرب إن تكرر ذلك.',
    },
    'server.busy': {
      title: 'لا يستطيع الخادم الكتابة الآن.',
      remedy: 'لم يتغير شيء. أرسل من جديد بالمفتاح نفسه بعد ثوانٍ.',
    },
    'server.failed': {
      title: 'حدث خلل عندنا.',
      remedy: 'لم يتغير شيء. أخبر المدرب بوقت هذه الرسالة.',
    },
    'server.storage_full': {
      title: 'لم يبق في الخادم مكان للكتابة.',
      remedy: 'لم يتغير شيء. اطلب من المدرب إخلاء مساحة، ثم أرسل من جديد بالمفتاح نفسه.',
    },
  },
};
