export default {
  refusals: {
    'tenders.criteria_missing': {
      title: 'يقيّم هذا الإجراء العطاءات بالمعايير، والإعلان لا يذكر أيًّا منها.',
      remedy: 'أضف معيارًا واحدًا على الأقل بوزنه ودرجته الكاملة.',
    },
    'tenders.criteria_unused': {
      title: 'يذكر الإعلان معايير بأوزان، لكن إجراءه يرسّي من دونها.',
      remedy: 'احذف المعايير، أو اختر إجراءً يقيّم بالمعايير.',
    },
    'tenders.criterion_id_repeated': {
      title: 'لمعيارين الرقم نفسه: %{criterion}.',
      remedy: 'أعطِ كل معيار رقمًا خاصًا به كي تصل إليه الدرجات.',
    },
    'tenders.criterion_not_named': {
      title: 'هذه المعايير بلا اسم: %{criteria}.',
      remedy: 'قل في سطر واحد ما الذي ينظر إليه كل منها.',
    },
    'tenders.criterion_part_of_nothing': {
      title: 'هذه المعايير جزء من عنوان غير موجود: %{criteria}.',
      remedy: 'أضف العنوان، أو اجعلها قائمة بذاتها.',
    },
    'tenders.criterion_without_marks': {
      title: 'لم يُذكر من كم درجة يُقيَّم المعيار %{criterion}.',
      remedy: 'اكتب درجته الكاملة، مثل 5 أو 100.',
    },
    'tenders.criterion_without_weight': {
      title: 'المعيار %{criterion} بلا وزن.',
      remedy: 'أعطه وزنًا أكبر من 0، أو احذفه.',
    },
    'tenders.derogation_without_reason': {
      title: 'يخرج الإعلان عن هذه المتطلبات من دون ذكر السبب: %{criteria}.',
      remedy: 'اكتب السبب، أو اطلبها.',
    },
    'tenders.energy_without_price': {
      title: 'الطاقة في هذه الورقة بلا ثمن، فالمسرف كالمقتصد.',
      remedy: 'اكتب ثمن وحدة الطاقة.',
    },
    'tenders.energy_without_unit': {
      title: 'لم يُذكر بأي وحدة تُحسب الطاقة.',
      remedy: 'اكتب الوحدة، مثل kWh.',
    },
    'tenders.green_minimum_missing': {
      title: 'لقانون هذه الغرفة معيار أدنى لما يُشترى، والإعلان لا يطلبه: %{criteria}.',
      remedy: 'خذه من المكتبة، أو خذه واذكر سبب خروجك عنه.',
    },
    'tenders.green_not_named': {
      title: 'هذه المتطلبات البيئية بلا اسم: %{criteria}.',
      remedy: 'قل في سطر واحد ما يطلبه كل منها.',
    },
    'tenders.green_without_proof': {
      title: 'لم يُذكر كيف يثبت مقدم العطاء استيفاءه: %{criteria}.',
      remedy: 'اذكر الإثبات، مثل تقرير اختبار؛ ولا تطلب علامة إلا مع «أو ما يعادلها».',
    },
    'tenders.heading_with_marks': {
      title: 'للمعيار %{criterion} أجزاء، فنقاطه نقاطها، ولا تكون له درجات خاصة به.',
      remedy: 'أفرغ درجته الكاملة، أو احذف أجزاءه.',
    },
    'tenders.least_share_beyond_one': {
      title: 'يطلب المعيار %{criterion} أكثر من كل نقاطه.',
      remedy: 'اكتب الحد الأدنى بين 0 و1، مثل 0.6.',
    },
    'tenders.life_cycle_missing': {
      title: 'يرسّي هذا الإجراء حسب تكلفة العمر كله، والإعلان لا يقول كيف تُحسب.',
      remedy: 'املأ الورقة: السنوات والمعدل وسعر الطاقة ووحدتها. يُحسب كل عطاء بهذه الأرقام.',
    },
    'tenders.life_cycle_unused': {
      title: 'يقول الإعلان كيف تُحسب تكلفة العمر، لكن إجراءه لا يرسّي بها.',
      remedy: 'احذف الورقة، أو اختر إجراءً يرسّي بتكلفة دورة الحياة.',
    },
    'tenders.part_weights_differ': {
      title: 'مجموع أجزاء المعيار %{criterion} هو %{found} نقطة، ووزنه %{wanted}.',
      remedy: 'غيّر وزن العنوان أو أوزان أجزائه.',
    },
    'tenders.price_weight_low': {
      title: 'وزن السعر %{found} نقطة، وقانون هذه الغرفة يطلب %{wanted} على الأقل.',
      remedy: 'ارفع وزن السعر واخفض غيره.',
    },
    'tenders.price_weight_missing': {
      title: 'لا يقول الإعلان كم نقطة يمكن أن يكسبها السعر.',
      remedy: 'اكتب وزن السعر؛ و0 حيث لا يُحسب إلا الجودة.',
    },
    'tenders.price_weight_out_of_reach': {
      title: 'وزن السعر %{found} نقطة؛ وفي التعاقد بالتفاوض يكون من %{least} إلى %{most}.',
      remedy: 'اكتب وزنًا من %{least} إلى %{most}، واترك للمعايير ما بقي من 100.',
    },
    'tenders.estimate_missing': {
      title: 'تُحسب نقاط السعر من القيمة التقديرية، ولا قيمة للحصة %{lots}.',
      remedy: 'اكتب القيمة التقديرية لكل حصة؛ وفي مناقصة بحصة واحدة قيمتها.',
    },
    'tenders.price_weight_unused': {
      title: 'يعطي الإعلان السعر وزنًا، لكن ذلك في هذا الإجراء ليس للإعلان.',
      remedy: 'أفرغ وزن السعر.',
    },
    'tenders.weights_differ': {
      title: 'مجموع الأوزان كلها، ومنها وزن السعر، %{found} نقطة بدلًا من %{wanted}.',
      remedy: 'ارفع الأوزان أو اخفضها حتى يستقيم المجموع.',
    },
  },
};
