export default {
  refusals: {
    'evaluations.marks_open': {
      title: 'La commission n’a pas encore clos ses notes.',
      remedy:
        'Que les membres remettent leurs notes, s’accordent et closent d’abord : qui note encore ne doit connaître aucun prix.',
    },
    'evaluations.one_envelope': {
      title:
        'Les offres de cette procédure tiennent en un seul pli : leurs prix ont été ouverts avec elles.',
      remedy: 'Examinez les offres à partir du procès-verbal d’ouverture, puis classez-les.',
    },
    'evaluations.price_inside': {
      title: 'Le premier pli de l’offre %{bid} pour le lot %{lot} révèle le prix.',
      remedy:
        'Déclarez-la non conforme, en disant pourquoi : qui juge ce qui est offert ne doit pas savoir ce que cela coûte.',
    },
    'evaluations.prices_opened': {
      title: 'Les prix ont été ouverts le %{opened_at}.',
      remedy: 'Lisez le procès-verbal de cette ouverture ; elle n’a lieu qu’une fois.',
    },
    'evaluations.prices_shut': {
      title: 'Les prix de cette procédure n’ont pas été ouverts.',
      remedy:
        'L’acheteur ouvre les prix des offres admises ; on les examine et on les classe ensuite.',
    },
  },
};
