export default {
  menu: {
    plans: 'À venir',
    data: 'Données',
    registration: 'Inscrip­tion',
    approvals: 'Accords',
    complaints: 'Réclamations',
    messages: 'Messages',
    debrief: 'Bilan',
    look_back: 'Revenir sur l’exercice',
    results: 'Résultats',
  },
};
