export default {
  refusals: {
    'results.no_terms': {
      title: 'Le formateur n’a pas encore dit ce que portent les attestations.',
      remedy:
        'Le formateur écrit un nom et les heures à la page Résultats ; ensuite les attestations s’impriment.',
    },
    'results.trainer_prints': {
      title: 'Dans cet atelier, c’est le formateur qui imprime les attestations.',
      remedy: 'Demandez-lui la vôtre, ou qu’il laisse chacun imprimer la sienne.',
    },
    'results.not_seated': {
      title: 'Vous n’avez occupé aucune place de cet atelier.',
      remedy:
        'Une attestation dit en quelle qualité quelqu’un a pris part. Demandez au formateur qui était où.',
    },
    'results.person_unknown': {
      title: 'Personne de ce nom n’occupe une place de la salle.',
      remedy: 'Relisez la liste : qui a été oublié n’a plus d’attestation.',
    },
    'results.name_unfit': {
      title: 'Ce nom ne peut pas être imprimé sur une attestation.',
      remedy:
        'Écrivez-le en %{nameBytes} octets au plus (30 à 100 lettres selon l’écriture), sans signes qui ne s’impriment pas : %{unknown}',
    },
    'results.no_certificate': {
      title: 'Il n’y a pas d’attestation là-dedans.',
      remedy:
        'Lisez le code QR et collez tout son texte, de MINIKONEPS-1: à la dernière lettre, ou choisissez le PDF.',
    },
  },
};
