/** Words of react-admin's tools that this page does not use, for completeness. */
export default {
  saved_queries: {
    label: 'ការស្វែងរកដែលបានរក្សាទុក',
    query_name: 'ឈ្មោះការស្វែងរក',
    new_label: 'រក្សាទុកការស្វែងរកនេះ...',
    new_dialog_title: 'រក្សាទុកការស្វែងរកនេះជា',
    remove_label: 'លុបការស្វែងរកដែលបានរក្សាទុក',
    remove_label_with_name: 'លុបការស្វែងរក "%{name}"',
    remove_dialog_title: 'លុបការស្វែងរកឬទេ?',
    remove_message: 'តើអ្នកចង់លុបវាចេញពីបញ្ជីការស្វែងរករបស់អ្នកឬទេ?',
    help: 'ត្រងបញ្ជី រួចរក្សាទុកការស្វែងរកនេះសម្រាប់ពេលក្រោយ',
  },
  guesser: { empty: { title: 'គ្មានទិន្នន័យត្រូវបង្ហាញ', message: 'សូមពិនិត្យប្រភពទិន្នន័យ' } },
  configurable: {
    customize: 'កែតម្រូវ',
    configureMode: 'កែតម្រូវទំព័រនេះ',
    inspector: {
      title: 'ផ្ទាំងពិនិត្យ',
      content: 'ដាក់ទស្សន៍ទ្រនិចលើធាតុដើម្បីកែតម្រូវ',
      reset: 'កំណត់ឡើងវិញ',
      hideAll: 'លាក់ទាំងអស់',
      showAll: 'បង្ហាញទាំងអស់',
    },
    Datagrid: { title: 'តារាង', unlabeled: 'ជួរឈរគ្មានឈ្មោះទី %{column}' },
    SimpleForm: { title: 'ទម្រង់បែបបទ', unlabeled: 'ប្រអប់គ្មានឈ្មោះទី %{input}' },
    SimpleList: {
      title: 'បញ្ជី',
      primaryText: 'អត្ថបទទីមួយ',
      secondaryText: 'អត្ថបទទីពីរ',
      tertiaryText: 'អត្ថបទទីបី',
    },
  },
};
