export default {
  page: {
    loading: 'Chargement',
    why: 'D’où vient cette règle',
    why_rule: 'Pourquoi ? (la règle)',
    try_again_in:
      'réessayez dans %{smart_count} seconde |||| réessayez dans %{smart_count} secondes',
    close: 'Fermer',
    skip: 'Aller au contenu',
    training: 'EXERCICE – pas un vrai marché',
    openLine: 'http simple : cette liaison n’est pas protégée',
    crashed: 'Cet écran a cessé de fonctionner',
    crashed_text:
      'Rien de ce que vous avez envoyé n’est perdu. Rechargez la page ; si cela se répète, prévenez votre formateur.',
    reload: 'Recharger',
    not_found: 'Il n’y a rien à cette adresse',
    not_found_text:
      'L’adresse est peut-être mal écrite, ou le document n’est pas ouvert à votre siège.',
    home: 'Retour au début',
    not_in_room: 'Vous n’êtes pas dans cet atelier',
    room_closed: 'Cet atelier est fermé pour l’instant',
    language: 'Langue',
    appearance: 'Apparence',
    light: 'Claire',
    dark: 'Sombre',
    system: 'Comme l’appareil',
  },
  fields: {
    days: '%{smart_count} jour |||| %{smart_count} jours',
    passed: 'Heure limite passée',
    held: 'horloge arrêtée',
    deadline: 'Heure limite',
  },
  roles: {
    procuringOfficer: 'Responsable des marchés',
    tenderer: 'Soumissionnaire',
    evaluator: 'Évaluateur',
    reviewBody: 'Organe de recours',
    auditor: 'Auditeur',
    observer: 'Observateur',
    trainer: 'Formateur',
    clock: 'L’horloge',
  },
};
