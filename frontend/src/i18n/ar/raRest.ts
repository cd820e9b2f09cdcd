/** Words of react-admin's tools that this page does not use, for completeness. */
export default {
  saved_queries: {
    label: 'استعلامات محفوظة',
    query_name: 'اسم الاستعلام',
    new_label: 'احفظ الاستعلام الحالي...',
    new_dialog_title: 'احفظ الاستعلام الحالي باسم',
    remove_label: 'احذف الاستعلام المحفوظ',
    remove_label_with_name: 'احذف الاستعلام "%{name}"',
    remove_dialog_title: 'أتريد حذف الاستعلام؟',
    remove_message: 'أتريد حذف هذا من استعلاماتك المحفوظة؟',
    help: 'رشح القائمة واحفظ هذا الاستعلام لوقت لاحق',
  },
  guesser: { empty: { title: 'لا بيانات للعرض', message: 'راجع مصدر البيانات' } },
  configurable: {
    customize: 'تخصيص',
    configureMode: 'خصص هذه الصفحة',
    inspector: {
      title: 'المفتش',
      content: 'مرر فوق العناصر لتخصيصها',
      reset: 'إعادة الضبط',
      hideAll: 'أخفِ الكل',
      showAll: 'أظهر الكل',
    },
    Datagrid: { title: 'جدول', unlabeled: 'عمود بلا عنوان رقم %{column}' },
    SimpleForm: { title: 'نموذج', unlabeled: 'خانة بلا عنوان رقم %{input}' },
    SimpleList: {
      title: 'قائمة',
      primaryText: 'النص الأول',
      secondaryText: 'النص الثاني',
      tertiaryText: 'النص الثالث',
    },
  },
};
