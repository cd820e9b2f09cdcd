# language: fr
@id:tn-01-consortium @pack:tn @level:2 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-14-tender-documentation @competence:pce-24-contract-management @maps:10b
Fonctionnalité: Une offre à deux
  Une passerelle sur l'oued à Oued Zitoun : de l'acier pour l'un, des fondations
  pour l'autre, et aucune entreprise de la région ne fait les deux. L'avis ne
  demande pas d'en être une. Il demande une offre.

  Deux entreprises peuvent soumissionner comme une seule. L'une est mandataire et
  soumissionne pour les deux ; l'autre dit oui depuis son propre siège et renonce
  par là à toute autre offre. Leurs parts disent qui répond de combien : elles
  font donc le tout. Et rien n'en sort : qui sait que deux rivaux se sont unis
  sait qu'il a un rival de moins.

  Après cet exercice, vous saurez
  - proposer un groupement dans les limites du droit, et dire jusqu'à quand,
  - accepter ou décliner depuis votre siège, et dire à quoi vous renoncez,
  - expliquer pourquoi l'offre d'un membre seul est refusée,
  - lire au procès-verbal qui est derrière une offre, et pour combien.

  Contexte:
    Étant données les règles du pays "tn" au 2026-03-02
    Et l'horloge est arrêtée au 2026-03-02 09:00
    Et ces sièges
      | siège                   | rôle                    | organisme                 |
      | responsable des marchés | responsable des marchés | Commune d'Oued Zitoun     |
      | soumissionnaire 1       | soumissionnaire         | Charpentes du Cap         |
      | soumissionnaire 2       | soumissionnaire         | Fondations Ben Slama      |
      | soumissionnaire 3       | soumissionnaire         | Ponts et Chaussées du Sud |
      | évaluateur              | évaluateur              | Commune d'Oued Zitoun     |
      | auditeur                | auditeur                | Cour des comptes          |
    Et un avis à publier
      | rubrique           | valeur                                                      |
      | titre              | Une passerelle sur l'oued à Oued Zitoun                     |
      | description        | Tablier d'acier de 24 m sur deux piles de béton, éclairage  |
      | monnaie            | TND                                                         |
      | valeur estimée     | 420 000                                                     |
      | clôture des offres | dans 40 jours                                               |
    Et les articles à acheter
      | article                      | quantité | unité |
      | Piles et culées              | 2        | pièce |
      | Tablier d'acier, garde-corps | 24       | mètre |
    Et les offres que les robots ont en tête
      | siège             | montant |
      | soumissionnaire 1 | 398 400 |
      | soumissionnaire 3 | 411 600 |

  Règle: Le fil principal

    @act:1 @minutes:15
    Scénario: L'invitation
      Quand le responsable des marchés publie l'avis
      Alors chaque siège peut lire l'avis
      Quand le soumissionnaire 1 tente de proposer un groupement avec 60 pour cent pour lui et 30 pour cent pour le soumissionnaire 2
        """hint
        Ouvrez l'offre et cherchez comment soumissionner à plusieurs. Additionnez les parts, la vôtre comprise.
        """
      Alors la tentative est refusée car les parts ne font pas le tout
      Quand le soumissionnaire 1 tente de proposer un groupement avec 85 pour cent pour lui et 15 pour cent pour le soumissionnaire 2
      Alors la tentative est refusée car une part est inférieure à ce qu'admet le droit
      Quand le soumissionnaire 1 propose un groupement avec 60 pour cent pour lui et 40 pour cent pour le soumissionnaire 2
      Alors seuls ses membres lisent le groupement du soumissionnaire 1

    @act:2 @minutes:20
    Scénario: La réponse
      Étant donné que l'avis est ouvert aux offres
      Quand le soumissionnaire 1 propose un groupement avec 60 pour cent pour lui et 40 pour cent pour le soumissionnaire 2
      Et le soumissionnaire 1 tente de déposer une offre scellée de 398 400
        """hint
        Vous êtes à l'heure et vos parts font le tout. Qui n'a pas encore parlé ?
        """
      Alors la tentative est refusée car un membre n'a pas accepté
      Quand le soumissionnaire 2 accepte le groupement avec le soumissionnaire 1
        """hint
        Lisez d'abord votre part, et qui soumissionne pour qui. Ensuite, vous n'avez plus d'autre offre.
        """
      Et le soumissionnaire 2 tente de déposer une offre scellée de 405 000
      Alors la tentative est refusée car le soumissionnaire est membre d'un groupement
      Et seuls ses membres lisent le groupement du soumissionnaire 1

    @act:3 @minutes:25
    Scénario: Une offre pour deux
      Étant donné que l'avis est ouvert aux offres
      Et le soumissionnaire 1 et le soumissionnaire 2 forment un groupement avec 60 et 40 pour cent
      Quand le soumissionnaire 1 dépose une offre scellée de 398 400
      Et le soumissionnaire 3 dépose une offre scellée de 411 600
      Alors aucun montant d'offre n'est visible pour personne
      Et seuls ses membres lisent le groupement du soumissionnaire 1
      Quand l'horloge passe à 1 seconde après l'heure limite
      Et le responsable des marchés ouvre les offres
        """hint
        Lisez à haute voix qui soumissionne et, pour un groupement, chaque membre avec sa part.
        """
      Alors chaque montant ouvert figure au procès-verbal
      Et tous lisent qui a soumissionné dans le groupement du soumissionnaire 1
      Quand l'évaluateur juge toutes les offres conformes
      Et l'évaluateur classe les offres
      Et le responsable des marchés attribue le marché au premier du classement
      Alors le premier du classement est le fournisseur
      Et selon le scénario le fournisseur est le soumissionnaire 1
      Et l'archive de la salle passe la vérification

  Règle: Des surprises que le formateur peut jouer

    @inject @after:act-1 @minutes:10
    Scénario: Trop tard pour s'unir
      Étant donné que l'avis est ouvert aux offres
      Quand le soumissionnaire 1 propose un groupement avec 60 pour cent pour lui et 40 pour cent pour le soumissionnaire 2
      Et l'horloge passe à 1 heure avant l'heure limite
        """note
        Le droit de cette salle veut l'accord un jour avant l'offre. Personne ne l'a dit au membre.
        """
      Et le soumissionnaire 2 tente d'accepter le groupement avec le soumissionnaire 1
      Alors la tentative est refusée car le temps des accords est passé

    @inject @after:act-2 @minutes:10
    Scénario: Un pied dans chaque porte
      Étant donné que l'avis est ouvert aux offres
      Quand le soumissionnaire 2 dépose une offre scellée de 405 000
      Et le soumissionnaire 1 propose un groupement avec 60 pour cent pour lui et 40 pour cent pour le soumissionnaire 2
      Et le soumissionnaire 2 tente d'accepter le groupement avec le soumissionnaire 1
        """hint
        Le serveur vous dit pourquoi, à vous seul. Qu'a appris le mandataire en vous invitant ?
        """
      Alors la tentative est refusée car le soumissionnaire a une offre à lui
      Quand le soumissionnaire 2 retire son offre
      Et le soumissionnaire 2 accepte le groupement avec le soumissionnaire 1
      Alors seuls ses membres lisent le groupement du soumissionnaire 1

    @inject @after:act-2 @minutes:10
    Scénario: Le partenaire se retire
      Étant donné que l'avis est ouvert aux offres
      Et le soumissionnaire 1 et le soumissionnaire 2 forment un groupement avec 60 et 40 pour cent
      Quand le soumissionnaire 2 décline le groupement avec le soumissionnaire 1 parce que "Notre grue est attendue sur un autre chantier."
      Et le soumissionnaire 2 dépose une offre scellée de 405 000
      Et le soumissionnaire 1 dépose une offre scellée de 409 000
      Alors aucun montant d'offre n'est visible pour personne
