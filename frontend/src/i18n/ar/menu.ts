export default {
  menu: {
    plans: 'الخطط',
    data: 'بيانات مفتوحة',
    registration: 'التسجيل',
    approvals: 'الموافقات',
    complaints: 'التظلمات',
    messages: 'الرسائل',
    debrief: 'المراجعة',
    look_back: 'انظر إلى ما جرى',
    results: 'النتائج',
  },
};
