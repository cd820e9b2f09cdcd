import amendments from './refusalsAmendments';

export default {
  refusals: {
    ...amendments.refusals,
    'tenders.already_published': {
      title: 'Cet appel d’offres a été publié le %{publishedAt} et n’est plus un projet.',
      remedy:
        'Modifiez l’avis, pour que tout le monde apprenne ce qui change : des soumissionnaires l’ont lu et ont peut-être remis une offre.',
    },
    'tenders.contract_too_early': {
      title: 'Le contrat commencerait avant la remise des offres, ou finirait avant de commencer.',
      remedy: 'Faites commencer le contrat après le %{deadline} et finir après son début.',
    },
    'tenders.currency_unknown': {
      title: '%{currency} n’est pas une monnaie dans laquelle on puisse soumissionner.',
      remedy: 'Choisissez une monnaie par ses trois lettres, comme KRW.',
    },
    'tenders.deadline_missing': {
      title: 'L’avis ne dit pas jusqu’à quand les offres sont reçues.',
      remedy: 'Fixez l’heure limite.',
    },
    'tenders.deadline_past': {
      title: 'L’heure limite %{deadline} est passée ; l’horloge de l’atelier indique %{now}.',
      remedy: 'Fixez une heure limite à venir sur l’horloge de l’atelier.',
    },
    'tenders.deadline_too_far': {
      title: 'L’heure limite %{deadline} est trop lointaine.',
      remedy: 'Fixez-la avant le %{latest}.',
    },
    'tenders.description_missing': {
      title: 'L’avis ne décrit pas ce qui doit être acheté.',
      remedy: 'Décrivez-le de façon que chaque soumissionnaire comprenne la même chose.',
    },
    'tenders.enquiry_period_outside': {
      title:
        'Les questions doivent finir après le %{now}, et au plus tard à l’heure limite %{deadline}.',
      remedy:
        'Fixez la fin de la période des questions entre ces deux instants, en laissant du temps pour les réponses.',
    },
    'tenders.item_id_repeated': {
      title: 'Deux articles ont le même numéro : %{items}.',
      remedy: 'Donnez à chaque article un numéro à lui, pour qu’une offre puisse y répondre.',
    },
    'tenders.item_not_described': {
      title: 'Un article n’a pas de description ou pas d’unité : %{items}.',
      remedy: 'Dites ce que c’est, et en quoi on le compte.',
    },
    'tenders.item_without_lot': {
      title: 'Ces articles nomment un lot que l’avis n’a pas : %{items}.',
      remedy: 'Choisissez pour chaque article l’un des lots de l’avis.',
    },
    'tenders.item_without_quantity': {
      title: 'Un article n’a pas de quantité : %{items}.',
      remedy: 'Donnez une quantité supérieure à zéro, avec au plus six décimales.',
    },
    'tenders.items_missing': {
      title: 'Un avis demande de 1 à %{most} articles ; celui-ci en a %{count}.',
      remedy: 'Inscrivez chaque chose à acheter comme un article avec sa quantité.',
    },
    'tenders.lot_id_repeated': {
      title: 'Deux lots ont le même numéro : %{lots}.',
      remedy: 'Donnez à chaque lot un numéro à lui.',
    },
    'tenders.lot_not_named': {
      title: 'Quand il y a plusieurs lots, chacun veut un titre ; ceux-ci n’en ont pas : %{lots}.',
      remedy: 'Dites en une ligne ce qu’est chaque lot.',
    },
    'tenders.lot_value_in_other_currency': {
      title: 'La valeur estimée de ces lots n’est pas dans la monnaie des offres : %{lots}.',
      remedy: 'Écrivez-la dans la monnaie où les offres sont demandées.',
    },
    'tenders.lot_without_items': {
      title: 'Aucun article n’appartient à ces lots : %{lots}.',
      remedy: 'Donnez à chaque lot au moins un article, ou retirez le lot.',
    },
    'tenders.not_found': {
      title: 'Il n’y a pas d’appel d’offres %{tender} que vous puissiez voir.',
      remedy:
        'Choisissez-en un dans la liste des appels d’offres. Un projet n’est vu que de son responsable des marchés.',
    },
    'tenders.not_ready': {
      title: 'L’avis ne peut pas encore être publié ; plusieurs choses manquent.',
      remedy: 'Corrigez les champs nommés, enregistrez le projet et publiez de nouveau.',
    },
    'tenders.not_yours': {
      title: 'Cet appel d’offres est mené par une autre autorité contractante.',
      remedy: 'Adressez-vous à son responsable des marchés.',
    },
    'tenders.period_too_short': {
      title:
        'On aurait %{days} jours entiers pour préparer une offre ; la loi de cette salle en demande %{minimumDays}.',
      remedy:
        'Fixez l’heure limite au %{earliest} ou plus tard : le jour de la publication et celui de l’heure limite ne comptent pas.',
    },
    'tenders.title_missing': {
      title: 'L’avis n’a pas de titre.',
      remedy: 'Dites en une ligne ce qui doit être acheté.',
    },
    'tenders.too_many_lots': {
      title: 'Un avis a de 1 à %{most} lots ; celui-ci en a %{count}.',
      remedy: 'Réunissez dans un lot les articles qui vont ensemble.',
    },
    'tenders.value_in_other_currency': {
      title:
        'La valeur estimée est en %{valueCurrency}, mais les offres sont demandées en %{currency}.',
      remedy: 'Donnez les deux dans une seule monnaie.',
    },
  },
};
