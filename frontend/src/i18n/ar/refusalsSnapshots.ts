export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'لا تحتفظ القاعة بهذه اللحظة.',
      remedy: 'اختر لحظة من القائمة في صفحة التمرين؛ فالأقدم تُحذف حين يزيد عددها.',
    },
  },
};
