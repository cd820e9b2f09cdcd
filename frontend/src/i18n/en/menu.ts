export default {
  menu: {
    plans: 'Plans',
    data: 'Open data',
    registration: 'Registration',
    approvals: 'Approvals',
    complaints: 'Complaints',
    debrief: 'Debrief',
    look_back: 'Look back',
    results: 'Results',
  },
};
