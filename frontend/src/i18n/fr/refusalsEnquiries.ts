export default {
  refusals: {
    'enquiries.already_answered': {
      title: 'Cette question a reçu sa réponse le %{answeredAt}.',
      remedy: 'Tout le monde l’a lue. Si elle était fausse, modifiez l’avis.',
    },
    'enquiries.already_closed': {
      title: 'La période des questions a été close le %{closedAt}.',
      remedy: 'Elle ne se clôt qu’une fois. Si l’avis doit changer, modifiez-le.',
    },
    'enquiries.answer_late': {
      title:
        'L’heure limite %{deadline} est passée : aucune offre ne peut plus suivre une réponse.',
      remedy: 'Répondez aux questions tant que les soumissionnaires peuvent s’en servir.',
    },
    'enquiries.late': {
      title:
        'Les questions étaient reçues jusqu’au %{until} ; la vôtre est arrivée le %{receivedAt}.',
      remedy:
        'Lisez l’avis et les réponses données. Personne ne reçoit une réponse dont les autres ne pourraient plus se servir.',
    },
    'enquiries.not_found': {
      title: 'Il n’y a pas de question %{enquiry} à laquelle vous ayez à répondre.',
      remedy: 'Choisissez-en une parmi les questions sur votre appel d’offres.',
    },
    'enquiries.not_in_notice': {
      title: 'L’avis n’a ni lot ni article %{asked}.',
      remedy: 'Choisissez l’un de ses lots ou articles, ou demandez sur l’avis dans son ensemble.',
    },
    'enquiries.tender_cancelled': {
      title:
        'L’appel d’offres a été annulé le %{cancelledAt} : il n’y a plus rien à demander ni à répondre.',
      remedy: 'Lisez pourquoi il a été annulé, et attendez un nouvel avis.',
    },
    'enquiries.too_early': {
      title: 'Les questions sont reçues jusqu’au %{until}.',
      remedy: 'Faites la clôture de la période des questions après cet instant.',
    },
    'enquiries.unanswered': {
      title:
        'Des questions attendent une réponse (%{count}), et la loi de cette salle n’en laisse aucune sans réponse.',
      remedy: 'Répondez-y, puis faites la clôture de la période des questions.',
    },
  },
};
