export default {
  refusals: {
    'parties.not_debarrable': {
      title: 'لا يمكن حرمان %{party}: لا أحد يقدم العطاءات باسمها في هذه الغرفة.',
      remedy: 'اختر أحد مقدمي العطاءات في الغرفة.',
    },
    'parties.debarment_over': {
      title: 'حرمان ينتهي في %{until} قد انقضى: اليوم هو %{today}.',
      remedy: 'اذكر يومًا أخيرًا لم يمضِ بعد.',
    },
    'parties.debarment_not_found': {
      title: 'لا يوجد في السجل حرمان %{debarment}.',
      remedy: 'انظر في سجل المحرومين.',
    },
    'parties.debarment_ended': {
      title: 'انتهى هذا الحرمان.',
      remedy: 'لا شيء يُرفع: يستطيع مقدم العطاء أن يقدم.',
    },
    'parties.debarred': {
      title: '%{party} محرومة من المناقصات حتى %{until}: %{reasons}',
      remedy:
        'لا يُقبل منها عطاء حتى ذلك اليوم، منفردة أو ضمن ائتلاف. اسأل الجهة التي تمسك السجل إن كان ذلك خطأ.',
    },
  },
};
