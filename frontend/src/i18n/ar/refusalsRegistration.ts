export default {
  refusals: {
    'parties.business_number_form': {
      title: 'لا يُكتب رقم المنشأة على هذه الصورة.',
      remedy: 'اكتبه على مثال ⁦%{example}⁩.',
    },
    'parties.licence_missing': {
      title: 'تطلب هذه المناقصة تراخيص ليست في تسجيلك: %{licences}.',
      remedy: 'إن كنت تملكها فعدّل تسجيلك قبل آخر موعد، وإلا فهذه المناقصة ليست لك.',
    },
    'parties.licence_unknown': {
      title: 'ليس في سجل هذه القاعة ترخيص %{unknown}.',
      remedy: 'اختر التراخيص من قائمته.',
    },
    'parties.not_registered': {
      title: 'هذه المناقصة لمقدمي العطاءات المسجلين، وتسجيل جهتك غير سارٍ.',
      remedy: 'سجّل وانتظر الموافقة ثم أرسل عطاءك قبل آخر موعد. التسجيل الذي ينتظر لا يكفي.',
    },
    'parties.number_taken': {
      title: 'جهة أخرى مسجلة برقم المنشأة ⁦%{number}⁩.',
      remedy: 'لكل منشأة رقم واحد وتسجيل واحد. راجع الشهادة مرة أخرى.',
    },
    'parties.region_missing': {
      title: 'هذه المناقصة لمن له مكتب في: %{regions}. وتسجيلك في: %{own}.',
      remedy: 'إن كان لك مكتب هناك فعدّل تسجيلك قبل آخر موعد، وإلا فهذه المناقصة ليست لك.',
    },
    'parties.region_unknown': {
      title: 'ليس في سجل هذه القاعة منطقة %{unknown}.',
      remedy: 'اختر المناطق من قائمته.',
    },
    'parties.registration_decided': {
      title: 'بُتّ في هذا التسجيل أو سُحب، فلم يعد ينتظر قرارًا.',
      remedy: 'حدّث القائمة. ما تقرر يبقى كما هو حتى يقدّم صاحبه تسجيلًا آخر.',
    },
    'parties.registration_not_found': {
      title: 'لا يوجد تسجيل %{registration} يمكنك رؤيته.',
      remedy: 'اختر من قائمة التسجيلات؛ ومقدم العطاء لا يرى إلا تسجيله.',
    },
    'parties.registration_pending': {
      title: 'لجهتك تسجيل ينتظر القرار.',
      remedy: 'انتظر القرار، أو اسحب ذلك التسجيل وقدّم غيره.',
    },
  },
};
