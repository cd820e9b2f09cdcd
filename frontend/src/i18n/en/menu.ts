export default {
  menu: {
    plans: 'Plans',
    data: 'Open data',
    registration: 'Registration',
    approvals: 'Approvals',
    complaints: 'Complaints',
    messages: 'Messages',
    debrief: 'Debrief',
    look_back: 'Look back',
    results: 'Results',
  },
};
