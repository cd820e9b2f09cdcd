export default {
  refusals: {
    'parties.business_number_check': {
      title: 'Le chiffre de contrôle de ce numéro d’entreprise ne correspond pas aux autres.',
      remedy:
        'Un chiffre est faux, ou deux sont inversés. Comparez-le au certificat ; il s’écrit comme %{example}.',
    },
    'parties.business_number_form': {
      title: 'Un numéro d’entreprise ne s’écrit pas ainsi.',
      remedy: 'Écrivez-le comme %{example}.',
    },
    'parties.business_number_part': {
      title: 'Aucune entreprise ne porte un tel numéro : une de ses parties est impossible.',
      remedy: 'Comparez-le au certificat, chiffre par chiffre. Il s’écrit comme %{example}.',
    },
    'parties.firm_too_large': {
      title:
        'Cette procédure est réservée aux petites et moyennes entreprises, et votre inscription ne dit pas que la vôtre en est une : %{own}.',
      remedy:
        'Si elle en est une, modifiez votre inscription avant l’heure limite ; sinon, cherchez un appel d’offres ouvert.',
    },
    'parties.licence_missing': {
      title:
        'Cet appel d’offres demande des agréments que votre inscription ne comporte pas : %{licences}.',
      remedy:
        'Si vous les détenez, modifiez votre inscription avant la date limite ; sinon, cet appel d’offres n’est pas pour vous.',
    },
    'parties.licence_unknown': {
      title: 'Le registre de cette salle n’a pas d’agrément %{unknown}.',
      remedy: 'Choisissez les agréments dans sa liste.',
    },
    'parties.not_registered': {
      title:
        'Cet appel d’offres est réservé aux soumissionnaires inscrits, et l’inscription de votre organisation n’est pas en vigueur.',
      remedy:
        'Inscrivez-vous, attendez l’approbation et envoyez l’offre avant la date limite. Une inscription en attente ne compte pas.',
    },
    'parties.number_taken': {
      title: 'Une autre organisation est inscrite sous le numéro d’entreprise %{number}.',
      remedy:
        'Une entreprise a un seul numéro et ne s’inscrit qu’une fois. Relisez votre certificat.',
    },
    'parties.region_missing': {
      title:
        'Cet appel d’offres est réservé aux soumissionnaires ayant un bureau dans : %{regions}. Vous êtes inscrit dans : %{own}.',
      remedy:
        'Si vous y avez un bureau, modifiez votre inscription avant la date limite ; sinon, cet appel d’offres n’est pas pour vous.',
    },
    'parties.region_unknown': {
      title: 'Le registre de cette salle n’a pas de région %{unknown}.',
      remedy: 'Choisissez les régions dans sa liste.',
    },
    'parties.registration_decided': {
      title: 'Cette inscription a été décidée ou retirée : plus rien n’attend.',
      remedy:
        'Rechargez la liste. Ce qui est décidé le reste jusqu’à ce que le soumissionnaire en dépose une autre.',
    },
    'parties.registration_not_found': {
      title: 'Il n’y a pas d’inscription %{registration} que vous puissiez voir.',
      remedy: 'Choisissez-en une dans la liste ; un soumissionnaire ne voit que les siennes.',
    },
    'parties.registration_pending': {
      title: 'Une inscription de votre organisation attend sa décision.',
      remedy: 'Attendez la décision, ou retirez-la et déposez-en une autre.',
    },
  },
};
