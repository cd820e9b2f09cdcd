export default {
  refusals: {
    'opendata.not_awarded': {
      title: 'ទិន្នន័យបើកចំហមិនបញ្ជាក់អ្នកផ្គត់ផ្គង់សម្រាប់ឡូត៍ %{lot} ក្នុង %{id} ទេ។',
      remedy: 'សូមបញ្ជាក់ឡូត៍ដែលបានប្រគល់កិច្ចសន្យា បញ្ជីដំណើរការបង្ហាញថាឡូត៍ណាខ្លះ។',
    },
    'opendata.not_found': {
      title: 'គ្មានការចេញផ្សាយ ឬដំណើរការដែលមានលេខសម្គាល់ %{id} ទេ។',
      remedy: 'សូមយក id ឬ ocid មួយពីបញ្ជីការចេញផ្សាយ។',
    },
    'opendata.too_large': {
      title: 'ឯកសារនេះធំជាង %{limit}។',
      remedy: 'សូមដកយកដំណើរការដែលអ្នកត្រូវការ ហើយផ្ញើតែមួយនោះ។',
    },
    'opendata.unreadable': {
      title: 'មិនអាចអានឯកសារនេះបានទេ៖ %{problem}។',
      remedy: 'សូមផ្ញើឯកសារតាម Open Contracting Data Standard ជា JSON, JSON Lines ឬ XLSX។',
    },
  },
};
