export default {
  refusals: {
    'opendata.not_awarded': {
      title: 'لا تذكر البيانات المفتوحة موردًا للجزء %{lot} في %{id}.',
      remedy: 'اذكر جزءًا أُرسي؛ قائمة العمليات تبيّن أي الأجزاء أُرسيت.',
    },
    'opendata.not_found': {
      title: 'لا يوجد إصدار أو إجراء بالمعرّف %{id}.',
      remedy: 'خذ المعرّف من قائمة الإصدارات.',
    },
    'opendata.too_large': {
      title: 'الملف أكبر من %{limit}.',
      remedy: 'استخرج العملية التي تريدها وأرسلها وحدها.',
    },
    'opendata.unreadable': {
      title: 'تتعذر قراءة الملف: %{problem}.',
      remedy: 'أرسل ملفًا وفق معيار بيانات التعاقد المفتوح بصيغة JSON أو JSON Lines أو XLSX.',
    },
  },
};
