export default {
  refusals: {
    'tenders.base_too_small': {
      title:
        'المبلغ الأساسي %{base} %{currency} أصغر من أن تقع حوله %{candidates} من الأسعار الاحتياطية المختلفة في حدود %{spread}٪ منه.',
      remedy: 'اجعل للجزء مبلغًا أساسيًا أكبر، أو اختر إجراءً بلا أسعار احتياطية متعددة.',
    },
  },
};
