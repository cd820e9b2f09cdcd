export default {
  refusals: {
    'awards.already_decided': {
      title: 'Le lot %{lot} de cet appel d’offres est déjà décidé.',
      remedy: 'Lisez la décision ; elle se prend une seule fois par lot.',
    },
    'awards.bid_not_ranked': {
      title: 'L’offre %{bid} n’est pas au classement du lot %{lot}.',
      remedy: 'Attribuez à une offre de rang 1 dans ce lot.',
    },
    'awards.lot_unknown': {
      title: 'L’avis n’a pas de lot %{lot}.',
      remedy: 'Décidez de l’un de ses lots : %{lots}.',
    },
    'awards.not_opened': {
      title: 'Les plis de cet appel d’offres n’ont pas été ouverts.',
      remedy:
        'Ouvrez-les après la clôture ; on décide sur ce qui a été ouvert, même quand il n’y avait rien.',
    },
    'awards.not_ranked': {
      title: 'Les offres n’ont pas été classées.',
      remedy:
        'Faites-les d’abord examiner et classer, ou décidez, motifs à l’appui, que le lot est infructueux.',
    },
    'awards.not_the_best': {
      title:
        'L’offre %{bid} est au rang %{rank} du lot %{lot} ; seule la meilleure offre encore en lice peut être retenue.',
      remedy:
        'Attribuez à %{best}. Si plusieurs partagent le meilleur rang, choisissez entre elles et dites pourquoi.',
    },
    'awards.passed_over': {
      title: 'L’offre %{bid} a été écartée de la suite dans le lot %{lot} : %{why}.',
      remedy: 'Attribuez à la suivante, ou décidez, motifs à l’appui, que le lot est infructueux.',
    },
    'awards.waits': {
      title:
        'L’offre %{bid} est la meilleure du lot %{lot}, mais il reste d’abord quelque chose à faire : %{awaits}.',
      remedy: 'Faites-le d’abord ; l’évaluation de cet appel d’offres dit où elle en est.',
    },
    'awards.too_few_bids': {
      title:
        'Il y a %{count} offres classées pour le lot %{lot} ; la loi de cette salle en demande au moins %{minimum}.',
      remedy: 'Décidez, motifs à l’appui, que le lot est infructueux.',
    },
    'bids.already_submitted': {
      title: 'Vous avez déjà une offre pour cet appel d’offres.',
      remedy: 'Remplacez-la, ou retirez-la d’abord.',
    },
    'bids.attempt_superseded': {
      title: 'L’enveloppe a été scellée pour une tentative antérieure de cet atelier.',
      remedy: 'La salle est revenue en arrière. Scellez l’offre de nouveau.',
    },
    'bids.badly_encoded': {
      title: 'L’enveloppe n’est pas écrite en base64.',
      remedy:
        'Écrivez les octets en base64 standard avec remplissage, sans espaces ni retours à la ligne.',
    },
    'bids.duplicate_envelope': {
      title: 'Ces octets mêmes ont déjà été remis.',
      remedy:
        'Scellez l’offre de nouveau. Pour répéter une demande dont la réponse s’est perdue, répétez son Idempotency-Key.',
    },
    'bids.envelopes_differ': {
      title:
        'L’offre ne contient pas exactement les enveloppes que la procédure demande pour les lots choisis.',
      remedy: 'Envoyez une enveloppe pour chacun de : %{expected}.',
    },
    'bids.info_mismatch': {
      title:
        'L’enveloppe a été scellée pour un autre %{part} : %{sealedFor} au lieu de %{expected}.',
      remedy: 'Scellez l’offre de nouveau sur la page de cet appel d’offres, à votre propre siège.',
    },
    'bids.info_unreadable': {
      title: 'L’enveloppe ne dit pas, dans la forme connue, pour quoi elle a été scellée.',
      remedy: 'Scellez l’offre de nouveau sur la page de l’appel d’offres.',
    },
    'bids.late': {
      title: 'L’offre est arrivée le %{receivedAt}, après l’heure limite %{deadline}.',
      remedy:
        'Rien à faire pour cet appel d’offres : trop tard, c’est trop tard. Surveillez le compte à rebours la prochaine fois.',
    },
    'bids.not_found': {
      title: 'Il n’y a pas d’offre %{bid} que vous puissiez voir.',
      remedy: 'Avant l’ouverture vous ne voyez que vos offres, après elle celles de tous.',
    },
    'bids.not_recorded': {
      title:
        'L’offre est arrivée à temps, le %{receivedAt}, mais n’a pas pu être inscrite avant la clôture.',
      remedy:
        'C’est une défaillance du système, pas la vôtre. Dites-le au formateur : chaque preuve de cette salle la compte comme telle.',
    },
    'bids.lot_unknown': {
      title: 'L’avis n’a pas de lot %{lot}.',
      remedy: 'Soumissionnez pour un ou plusieurs de ses lots : %{lots}.',
    },
    'bids.not_standing': {
      title: 'Cette offre ne tient plus ; elle est dans l’état : %{status}.',
      remedy: 'Agissez sur votre offre la plus récente, ou remettez-en une nouvelle.',
    },
    'bids.notice_superseded': {
      title:
        'L’offre a été scellée pour une autre version de l’avis ; la présente est la %{expected}.',
      remedy: 'Lisez l’avis en vigueur et scellez l’offre de nouveau.',
    },
    'bids.tender_cancelled': {
      title:
        'L’appel d’offres a été annulé le %{cancelledAt} ; ses offres ne seront jamais ouvertes.',
      remedy: 'Il n’y a plus rien à faire : aucune offre n’y compte plus. Attendez un nouvel avis.',
    },
    'bids.wrong_key': {
      title: 'L’enveloppe a été scellée avec une autre clé que celle de cet appel d’offres.',
      remedy:
        'Rechargez la page de l’appel d’offres et scellez l’offre de nouveau avec sa clé %{expected}.',
    },
    'bids.wrong_length': {
      title: 'Une enveloppe scellée ne peut pas avoir %{bytes} octets.',
      remedy:
        'Complétez l’offre par pas de 1024 octets avant de la sceller ; l’enveloppe a au plus %{most} octets.',
    },
    'evaluations.already_opened': {
      title: 'Les plis ont été ouverts le %{openedAt}.',
      remedy: 'Lisez le procès-verbal de l’ouverture ; elle n’a lieu qu’une fois.',
    },
    'evaluations.already_ranked': {
      title: 'Les offres ont été classées le %{rankedAt}.',
      remedy: 'Le classement tient ; l’étape suivante est la décision d’attribution.',
    },
    'evaluations.bid_not_opened': {
      title:
        'L’offre %{bid} n’est pas parmi les offres ouvertes du lot %{lot} de cet appel d’offres.',
      remedy: 'Examinez une offre du procès-verbal dont l’enveloppe a pu être ouverte.',
    },
    'evaluations.not_as_asked': {
      title: 'Cette offre ne propose pas ce que l’avis demandait : %{findings}.',
      remedy:
        'Comparez ses lignes aux articles de l’avis ; jugez-la non conforme, et dites pourquoi.',
    },
    'evaluations.not_closed': {
      title:
        'L’appel d’offres n’est pas encore clos ; les offres sont reçues jusqu’au %{deadline}.',
      remedy:
        'Attendez l’heure limite, ou laissez le formateur avancer l’horloge. Rien ne s’ouvre avant.',
    },
    'evaluations.not_examined': {
      title: 'Des offres ouvertes n’ont pas été examinées : %{bids}.',
      remedy: 'Examinez chacune dans chaque lot où elle figure, avec des motifs, puis classez.',
    },
    'evaluations.one_by_one': {
      title:
        'Les premières enveloppes s’examinent une par une : ce qu’elles disent doit être lu et apprécié.',
      remedy:
        'Examinez chacune avec des motifs ; une fois les prix ouverts, le reste peut être examiné en une fois.',
    },
    'evaluations.not_opened': {
      title: 'Les plis de cet appel d’offres n’ont pas été ouverts.',
      remedy:
        'Le responsable des marchés les ouvre après la clôture ; on peut alors examiner les offres.',
    },
  },
};
