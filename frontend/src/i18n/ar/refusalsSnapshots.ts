export default {
  refusals: {
    'workshops.snapshot_unknown': {
      title: 'لا تحتفظ القاعة بهذه اللحظة.',
      remedy: 'اختر لحظة من القائمة في صفحة التمرين؛ فالأقدم تُحذف حين يزيد عددها.',
    },
    'workshops.snapshots_unavailable': {
      title: 'القاعات المحفوظة في PostgreSQL لا تستطيع العودة إلى لحظة سابقة.',
      remedy: 'ابدأ الفصل مرة أخرى، أو ابدأ ورشة القاعة التالية من صفحة القاعة.',
    },
  },
};
