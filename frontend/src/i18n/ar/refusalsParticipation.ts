export default {
  refusals: {
    'tenders.briefing_outside': {
      title:
        'يجب أن تُعقد جلسة الشرح الميداني بعد %{now} وفي موعد لا يتجاوز الموعد النهائي %{deadline}.',
      remedy: 'حددها بين هذين الموعدين، مع وقت كافٍ بعدها لإعداد العطاء.',
    },
    'tenders.briefing_without_place': {
      title: 'لا يذكر الإعلان مكان جلسة الشرح الميداني.',
      remedy: 'اذكر المكان الذي يحضر إليه مقدمو العطاءات.',
    },
    'tenders.participation_outside': {
      title:
        'يجب أن ينتهي تسجيل المشاركة بعد %{now} وفي موعد لا يتجاوز الموعد النهائي %{deadline}.',
      remedy: 'اجعل نهايته بين هذين الموعدين، ليتمكن من يسجل من تقديم عطائه.',
    },
  },
};
