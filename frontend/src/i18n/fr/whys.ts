export default {
  why: {
    approval: {
      asked:
        'Ce qui engage de l’argent ou beaucoup de monde est demandé par une personne et décidé par une autre, pour que nul n’agisse seul.',
      given: 'Une deuxième paire d’yeux voit ce que la première a manqué, et en répond avec elle.',
      taken_back: 'Une demande qui ne vaut plus induirait en erreur qui doit en décider.',
      turned_down: 'Dire non avec un motif fait de la deuxième signature plus qu’un tampon.',
    },
    award: {
      cancelled:
        'Une attribution qui ne peut tenir est retirée au grand jour, avec son motif ; puis vient le tour du suivant.',
      decided:
        'Une décision motivée permet à tous, aussi aux perdants, de vérifier l’emploi de l’argent public.',
    },
    bid: {
      examined:
        'Une offre est comparée à l’avis avant d’être classée : un prix bas pour autre chose n’est pas une affaire.',
      qualified:
        'Le prix seul ne prouve pas qu’une entreprise sait faire le travail : la première de la file le montre avant l’attribution.',
      received:
        'Tous envoient des offres scellées avant une même heure limite, pour que nul ne fixe son prix après avoir vu celui d’un autre.',
      withdrawn:
        'Jusqu’à l’heure limite une offre peut être reprise ; ensuite chacun peut compter sur ce qui tient.',
    },
    bids: {
      opened:
        'Tous les plis sont ouverts au même moment devant tous, pour qu’aucun ne soit ajouté, changé ou perdu.',
      ranked:
        'L’ordre découle de la règle de l’avis et de rien d’autre, et chacun peut le recalculer.',
    },
    briefing: {
      attended:
        'Où la visite est obligatoire, une liste faite sur-le-champ dit plus tard qui peut soumissionner.',
    },
    collusion: {
      reported:
        'Des entreprises qui s’entendent sur les prix volent tous ceux qui paient l’impôt ; le silence les aide.',
    },
    collusion_report: {
      opened:
        'Un signalement n’aide que si quelqu’un qui peut enquêter le lit, sans avertir personne.',
    },
    comment: {
      answered:
        'Qui prend la peine de commenter a droit à une réponse ; elle montre si la spécification ne convient qu’à une entreprise.',
      made: 'Avant l’avis, une erreur de la spécification se corrige sans frais ; ensuite des offres en dépendent.',
    },
    committee: {
      appointed:
        'Plusieurs personnes qui notent seules s’influencent moins qu’une, et les suppléants gardent le nombre entier.',
      closed:
        'La note de la commission est celle dont tous répondent ; où ils différaient, le motif est écrit.',
    },
    committee_member: {
      recused:
        'Qui est lié à un soumissionnaire ne peut le juger équitablement, et ferait douter de toute la décision.',
    },
    complaint: {
      answered: 'L’organe de recours ne décide qu’après avoir entendu les deux parties.',
      decided:
        'Une décision motivée met fin au doute, libère le contrat et instruit le prochain acheteur.',
      filed:
        'Les jours entre attribution et contrat servent à réparer une erreur avant qu’elle ne coûte.',
      withdrawn: 'Un recours qui n’est plus voulu retarde tous ceux qui attendent le contrat.',
    },
    consortium: {
      accepted: 'Chaque membre répond du tout : nul n’est dans un groupement sans avoir dit oui.',
      declined:
        'Qui décline à temps laisse aux autres le loisir de chercher un autre partenaire avant l’heure limite.',
      proposed:
        'Des entreprises trop petites seules peuvent soumissionner ensemble, si l’avis le permet et si les parts sont dites.',
    },
    document: {
      added:
        'Qui soumissionne doit trouver tout ce qui est demandé au même endroit, au même moment que les autres.',
    },
    enquiries: {
      closed:
        'Un dernier jour pour les questions laisse à tous le temps d’intégrer les réponses à leurs offres.',
    },
    enquiry: {
      answered: 'Ce qui est dit à l’un est dit à tous : une réponse en privé serait une avance.',
      asked:
        'Une question avant l’heure limite ne coûte rien ; une supposition dans l’offre peut coûter le contrat.',
    },
    explanation: {
      asked: 'Un prix très bas peut être habile ou un piège ; on demande avant d’exclure.',
      decided:
        'Garder ou exclure une offre se juge à son explication, avec des motifs que son auteur peut attaquer.',
      given:
        'Des chiffres qui montrent d’où vient l’économie sont le seul moyen de garder un prix qui paraît trop bas.',
      heard: 'Nul n’est exclu sans être entendu ; ce qui fut dit est écrit.',
    },
    finding: {
      recorded:
        'Les données publiées valent quelque chose quand on les lit et qu’on dit où se trouve chaque réponse.',
    },
    interest: {
      declared:
        'Chaque membre dit ce qui le lie à un soumissionnaire avant de lire une offre ; « rien » compte aussi.',
    },
    invitation: {
      sent: 'Où la procédure n’est pas ouverte à tous, on invite assez d’entreprises pour qu’elles se concurrencent sans se connaître.',
    },
    mark: {
      given:
        'Chaque membre note d’abord seul, pour que la voix la plus forte ne donne pas les notes de tous.',
    },
    marks: {
      handed_in:
        'Des notes remises ne peuvent plus se plier à celles des autres ; alors seulement on les lit côte à côte.',
    },
    negotiation: {
      ended: 'Une fin motivée permet d’interroger le suivant, ou d’attribuer le contrat.',
      held: 'Le procès-verbal de chaque tour montre que le travail s’est amélioré ou a baissé de prix, et rien d’autre.',
      opened:
        'On ne parle qu’avec le premier de la file : plusieurs à la fois feraient une enchère que nul n’a annoncée.',
    },
    participation: {
      registered:
        'Qui s’inscrit est averti de chaque changement, et montre avant d’offrir qu’il peut participer.',
    },
    plan: {
      published:
        'Un plan annoncé tôt laisse les petites entreprises se préparer, et révèle un achat coupé en morceaux.',
      revised:
        'Ce que les commentaires ont changé est dit avec son motif, pour que tous préparent le même achat.',
      withdrawn:
        'Les entreprises dépensent pour se préparer ; un achat qui n’aura pas lieu est annulé aussitôt.',
    },
    prespecification: {
      published:
        'Montrer d’abord la spécification laisse le marché dire si plus d’une entreprise peut l’offrir.',
    },
    prices: {
      opened:
        'Les prix s’ouvrent une fois le travail jugé, pour qu’aucun prix ne teinte les notes.',
    },
    registration: {
      submitted:
        'Qui est l’entreprise et ce qu’elle a le droit de faire est vérifié une fois, et non à chaque offre.',
      withdrawn:
        'Une inscription qui n’est plus vraie laisserait une entreprise soumissionner pour ce qu’elle ne peut faire.',
    },
    research: {
      recorded: 'Une mesure écrite avant l’ouverture ne peut se plier à une offre qui plaît.',
    },
    security: {
      forfeited:
        'Une garantie vaut quelque chose parce qu’elle se perd quand une promesse est rompue.',
      released:
        'L’argent bloqué pour rien renchérit les offres suivantes et raréfie les entreprises.',
    },
    supplier: {
      invited:
        'Le contrat se signe quand la voie est libre : ni recours, ni jour de suspension ne s’y oppose.',
    },
    tender: {
      amended:
        'Un avis faux ou dépassé se modifie pour tous à la fois, et leur en laisse le temps.',
      cancelled:
        'Mieux vaut aucun contrat qu’un mauvais ; les motifs montrent que nul n’en profite.',
      published: 'Un avis que tous peuvent lire au même moment en fait une concurrence.',
    },
  },
};
