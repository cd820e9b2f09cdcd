export default {
  menu: {
    plans: 'ផែនការ',
    data: 'ទិន្នន័យបើកចំហ',
    registration: 'ការចុះឈ្មោះ',
    approvals: 'ការអនុម័ត',
    complaints: 'បណ្តឹងតវ៉ា',
    messages: 'សារ',
    debrief: 'ការពិភាក្សាបូកសរុប',
    look_back: 'មើលឡើងវិញ',
    results: 'លទ្ធផល',
  },
};
