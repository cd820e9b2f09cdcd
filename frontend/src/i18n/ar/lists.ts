export default {
  lists: {
    all: 'الكل',
    clear: 'إفراغ خانة البحث',
    sortBy: 'الترتيب حسب',
    ascending: 'تصاعدي؛ اضغط لعكس الترتيب',
    descending: 'تنازلي؛ اضغط لعكس الترتيب',
    nothingFound: 'لا شيء في هذه القائمة يوافق بحثك',
    nothingFoundHelp: 'جرّب كلمات أخرى أو أقل، أو تصفية أخرى، أو اعرض القائمة كلها.',
    showAll: 'اعرض القائمة كلها',
    tenders: {
      closesAt: 'آخر موعد',
      publishedAt: 'النشر',
      title: 'العنوان',
      noticeNumber: 'رقم الإعلان',
    },
    seats: {
      search: 'ابحث عن جهة أو مقعد أو شخص',
      filter: 'تصفية حسب الجالس',
      free: 'خالية',
      mine: 'لك',
      taken: 'مشغولة',
      role: 'الدور',
      organisation: 'الجهة',
      count:
        'لا مقاعد |||| مقعد واحد |||| مقعدان |||| %{smart_count} مقاعد |||| %{smart_count} مقعدًا |||| %{smart_count} مقعد',
    },
    ledger: {
      search: 'ابحث عمّن فعل أو عمّا فُعل',
      filter: 'تصفية حسب ما يجوز قراءته',
      readable: 'مقروءة',
      sealed: 'مختومة',
      time: 'الوقت',
    },
    documents: {
      search: 'ابحث في العنوان أو اسم الملف',
      filter: 'تصفية حسب النوع',
      addedAt: 'وقت الإضافة',
      title: 'العنوان',
      bytes: 'الحجم',
      count:
        'لا وثائق |||| وثيقة واحدة |||| وثيقتان |||| %{smart_count} وثائق |||| %{smart_count} وثيقة |||| %{smart_count} وثيقة',
    },
    enquiries: {
      answeredAt: 'وقت الجواب',
      askedAt: 'وقت السؤال',
      title: 'الموضوع',
    },
    bids: {
      search: 'ابحث عن بصمة أو جزء',
      filter: 'تصفية حسب الحالة',
      receivedAt: 'وقت الاستلام',
      count:
        'لا مظاريف مرسلة |||| مظروف واحد مرسل |||| مظروفان مرسلان |||| %{smart_count} مظاريف مرسلة |||| %{smart_count} مظروفًا مرسلًا |||| %{smart_count} مظروف مرسل',
    },
  },
};
