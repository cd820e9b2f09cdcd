export default {
  complaints: {
    heading: 'Réclamation : %{title}',
    back: 'Toutes les réclamations',
    toAward: 'Vers l’attribution',
    status: {
      pending: 'Attend la réponse',
      answered: 'Attend la décision',
      upheld: 'Accueillie',
      dismissed: 'Rejetée',
      withdrawn: 'Retirée',
    },
    attacks: {
      award: 'Contre l’attribution du lot %{lot}',
      exclusion: 'Contre une exclusion du lot %{lot}',
      notice: 'Contre l’avis',
    },
    facts: {
      attacks: 'Ce qui est attaqué',
      filed: 'Déposée le',
      complainant: 'Réclamant',
      entity: 'Entité acheteuse',
      hidden: 'Un soumissionnaire, nommé à l’ouverture des offres',
    },
    list: {
      title: 'Réclamations',
      desk: 'Réclamations à trancher',
      lead: 'Qui réclame contre quoi, et ce que l’organe de recours a décidé. Les griefs et les réponses sont publiés avec la décision.',
      deskLead:
        'Lisez les deux parties, puis décidez en donnant vos motifs. Ce qui vous attend porte un sablier.',
      search: 'Chercher une réclamation',
      filter: 'Où elles en sont',
      filedAt: 'Date de dépôt',
      titleSort: 'Appel d’offres',
      count: '%{smart_count} réclamation |||| %{smart_count} réclamations',
      empty: 'Aucune réclamation',
      emptyText:
        'Un soumissionnaire réclame depuis la page de l’attribution ou de l’avis, tant qu’il est temps.',
      emptyDesk: 'Une réclamation arrive ici dès qu’un soumissionnaire la dépose.',
    },
    form: {
      title: 'Réclamer',
      lead: 'Dites en quoi une décision est mauvaise. L’entité acheteuse répond, un organe qui n’est d’aucune partie tranche.',
      choice: 'Qu’attaquez-vous ?',
      award: 'L’attribution à un autre soumissionnaire',
      exclusion: 'Le rejet de mon offre comme non conforme',
      notice: 'Ce que dit l’avis',
      until: 'Possible jusqu’au',
      was: 'Était possible jusqu’au',
      filedAlready: 'Vous l’avez déjà attaqué',
      own: 'Voir votre réclamation',
      nothing: 'Il ne reste rien que vous puissiez attaquer maintenant.',
      grounds: 'Griefs',
      groundsHelp:
        'Quelle règle a été violée, et où cela se voit. Jusqu’à la décision, seuls les parties et l’organe de recours les lisent ; ensuite tout le monde.',
      act: 'Déposer la réclamation',
      filed: 'La réclamation est déposée',
      notYours: 'Seuls les soumissionnaires de cet appel d’offres réclament',
      notYoursText:
        'Qui a soumissionné ou demandé à participer peut attaquer une décision dans le délai.',
      toList: 'Voir les réclamations',
    },
    law: {
      calendarDays:
        'Dans un délai de %{smart_count} jour après l’acte. |||| Dans un délai de %{smart_count} jours après l’acte.',
      workingDays:
        'Dans un délai de %{smart_count} jour ouvré après l’acte. |||| Dans un délai de %{smart_count} jours ouvrés après l’acte.',
      nothing: 'Une réclamation ne fait pas attendre le marché.',
      untilDecision:
        'Une réclamation à temps fait attendre le marché jusqu’à ce qu’elle soit tranchée.',
      stopsTheClock:
        'Une réclamation à temps arrête le délai de suspension : les jours qui restaient courent après la décision.',
      source: 'Lu dans :',
      training: 'valeur de formation',
      none: 'Le droit de cette salle ne donne aucun délai de réclamation pour cette procédure.',
    },
    file: {
      title: 'Le dossier',
      grounds: 'Griefs de la réclamation',
      answer: 'Réponse de l’entité acheteuse',
      noAnswer: 'Pas encore de réponse.',
      shut: 'Publié avec la décision',
    },
    answer: {
      title: 'Répondre à la réclamation',
      lead: 'L’organe de recours tranche après vous avoir entendu. Vous répondez une fois.',
      label: 'Votre réponse',
      help: 'Ce qui est exact, ce qui ne l’est pas, et où cela se voit.',
      act: 'Envoyer la réponse',
      sent: 'La réponse est envoyée',
    },
    decide: {
      title: 'Trancher',
      lead: 'La décision est définitive ici, et tout le monde la lit avec ses motifs.',
      choice: 'Décision',
      dismissed: 'Rejeter : ce qui est attaqué demeure',
      bidSetAside: 'Accueillir : l’offre retenue est écartée, le suivant peut être retenu',
      decisionSetAside: 'Accueillir : l’attribution est annulée et décidée à nouveau',
      examinationAnew: 'Accueillir : l’offre est réexaminée et les offres sont classées à nouveau',
      noticeCorrected: 'Accueillir : l’avis doit être corrigé, aucun marché n’en sort',
      reasons: 'Motifs',
      reasonsHelp: 'Quelle règle, quel fait, et pourquoi l’un entraîne l’autre.',
      act: 'Publier la décision',
      done: 'La décision est publiée',
    },
    follows: {
      dismissed:
        'La réclamation est rejetée. Ce qu’elle attaquait demeure, et le chemin du marché continue.',
      bidSetAside:
        'La réclamation est accueillie. L’attribution est annulée, son offre ne peut plus être retenue, et la suivante peut l’être.',
      decisionSetAside:
        'La réclamation est accueillie. L’attribution est annulée et doit être décidée à nouveau.',
      examinationAnew:
        'La réclamation est accueillie. L’offre doit être réexaminée et les offres classées à nouveau ; une attribution du lot est annulée.',
      noticeCorrected:
        'La réclamation est accueillie. L’avis doit être corrigé ou l’appel d’offres annulé ; aucun marché n’en sort tel quel.',
    },
    letter: {
      watermark: 'FORMATION · pas une vraie décision',
      upheld: 'Décision : la réclamation est accueillie',
      dismissed: 'Décision : la réclamation est rejetée',
      reasons: 'Motifs de la décision',
      print: 'Imprimer la décision',
    },
    waits: {
      entity: 'Elle attend la réponse de l’entité acheteuse',
      body: 'Elle attend la décision de l’organe de recours',
      text: 'Les griefs et la réponse sont publiés avec la décision.',
    },
    own: {
      text: 'C’est votre réclamation. Vous pouvez la retirer tant qu’elle attend.',
      withdraw: 'Retirer la réclamation',
      sure: 'Une fois retirée, ce que vous attaquiez suit son cours. La retirer ?',
      keep: 'La garder',
      withdrawn: 'La réclamation est retirée',
    },
  },
  door: {
    title: 'De l’attribution au marché',
    status: {
      open: 'Ouvert pour le marché',
      standstill: 'Fermé : délai de suspension',
      complaint: 'Fermé : une réclamation attend',
    },
    opensIn: 'La porte du marché s’ouvre dans',
    waitsForDecision: 'Nul ne sait quand le marché pourra être signé : cela suit de la décision.',
    mayInvite: 'Plus rien ne s’oppose au marché.',
    invited: 'Le titulaire a été invité à signer.',
    key: {
      standstill: 'De l’attribution au marché',
      held: 'Arrêté par une réclamation',
      now: 'Maintenant',
    },
    event: {
      decided: 'Attribution décidée',
      filed: 'Réclamation déposée : %{name}',
      answered: 'Réponse à la réclamation',
      upheld: 'Réclamation accueillie',
      dismissed: 'Réclamation rejetée',
      withdrawn: 'Réclamation retirée',
      standstill: 'Fin du délai, n’était la réclamation',
      opens: 'Le marché peut être signé',
      invited: 'Titulaire invité à signer',
      open: 'Le marché peut être signé : une fois la réclamation tranchée',
    },
    law: {
      calendarDays:
        'Délai de suspension de %{smart_count} jour : |||| Délai de suspension de %{smart_count} jours :',
      workingDays:
        'Délai de suspension de %{smart_count} jour ouvré : |||| Délai de suspension de %{smart_count} jours ouvrés :',
      training: 'Le chiffre est une valeur de formation.',
      none: 'Le droit de cette salle n’a pas de délai de suspension.',
      complaints: 'Cette attribution peut être attaquée jusqu’au',
    },
    act: {
      invite: 'Inviter le titulaire à signer',
      invited: 'Le titulaire est invité à signer',
      giveBack: 'Rendre l’attribution',
      note: 'Noter que le titulaire ne signera pas',
      reasons: 'Motifs',
      reasonsHelp:
        'Tout le monde les lit. L’attribution prend fin, et le suivant peut être retenu.',
      keep: 'Maintenir l’attribution',
      withdrawn: 'L’attribution est annulée',
      complain: 'Réclamer',
    },
    cause: {
      supplierWithdrew: '%{name} ne signera pas : l’attribution a été annulée',
      bidSetAside: 'Une réclamation a été accueillie : l’offre de %{name} a été écartée',
      decisionSetAside: 'Une réclamation a été accueillie : l’attribution a été annulée',
      read: 'Lire la décision',
    },
  },
};
