export default {
  refusals: {
    'outages.already_down': {
      title: 'المنصة متوقفة أصلًا منذ %{since}.',
      remedy: 'أعدها إلى العمل أولًا.',
    },
    'outages.not_down': {
      title: 'المنصة ليست متوقفة.',
      remedy: 'لا شيء يُعاد إلى العمل.',
    },
    'platform.down': {
      title: 'المنصة متوقفة منذ %{since}: لا يُستلم أي شيء يُرسل.',
      remedy:
        'احتفظ بما كتبته. لا يتأخر أحد بسبب التوقف: حين تعود المنصة يقرأ الجميع الموعد النهائي الجديد.',
    },
  },
};
