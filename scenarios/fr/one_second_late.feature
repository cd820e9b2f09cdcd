# language: fr
@id:gen-02-one-second-late @pack:generic @level:1 @minutes:25
@seats:procuring-officer,tenderer*3-30,auditor
@competence:pce-04-eprocurement @competence:pce-30-risk @maps:7b
Fonctionnalité: Une seconde trop tard
  Le pont sur l'Aulnaie a besoin de nouveaux garde-corps, et l'heure limite est
  midi. Une offre qui arrive avec une seconde d'avance vaut exactement autant que
  celle qui est arrivée la semaine passée. Une offre qui arrive une seconde plus
  tard ne vaut rien, et nul argument, nulle excuse, nul coup de téléphone n'y
  changera quoi que ce soit.

  Cela paraît dur, et c'est la règle la plus douce qui soit : elle est la même
  pour tous. Le système ne détourne pas les yeux pour autant. Il écrit que
  quelqu'un a essayé, et quand, afin que personne ne puisse dire plus tard que
  cela n'a jamais eu lieu.

  Après cet exercice, vous saurez
  - dire quelle horloge décide, et quel instant de l'envoi compte,
  - expliquer à un soumissionnaire déçu pourquoi trop tard, c'est trop tard,
  - retrouver une tentative refusée dans le registre.

  Contexte:
    Étant données les règles du pays "generic" au 2026-03-02
    Et l'horloge est arrêtée au 2026-03-02 12:00
    Et ces sièges
      | siège                   | rôle                    | organisme                     |
      | responsable des marchés | responsable des marchés | Service des routes d'Aulnaie  |
      | soumissionnaire 1       | soumissionnaire         | Ferronnerie Mère et Fille     |
      | soumissionnaire 2       | soumissionnaire         | Ateliers de la Grande Travée  |
      | soumissionnaire 3       | soumissionnaire         | Métaux du Moulin              |
      | auditeur                | auditeur                | Cour des comptes              |
    Et un avis à publier
      | rubrique           | valeur                                          |
      | titre              | Garde-corps pour le pont sur l'Aulnaie          |
      | description        | Acier galvanisé, des deux côtés, pose comprise  |
      | monnaie            | KRW                                             |
      | clôture des offres | dans 14 jours                                   |
    Et les articles à acheter
      | article             | quantité | unité |
      | Garde-corps, 1,2 m  | 182.5    | mètre |
    Et les offres que les robots ont en tête
      | siège             | montant    |
      | soumissionnaire 1 | 51 300 000 |
      | soumissionnaire 2 | 48 725 000 |

  @act:1 @minutes:10
  Scénario: Une seconde d'avance
    Étant donné que l'avis est ouvert aux offres
    Quand chaque soumissionnaire dépose une offre scellée
      """hint
      Ce qui compte est l'instant où le dernier octet de votre enveloppe atteint le serveur, à l'horloge de la salle.
      """
    Et l'horloge passe à 1 seconde avant l'heure limite
    Et soumissionnaire 3 dépose une offre scellée de 47 990 000
    Alors l'offre de soumissionnaire 3 est arrivée à temps
    Et chaque soumissionnaire a un récépissé

  @act:2 @minutes:10
  Scénario: Une seconde de trop
    Étant donné que les offres scellées sont déposées
    Quand l'horloge passe à 1 seconde après l'heure limite
    Et soumissionnaire 3 tente de déposer une offre scellée de 47 990 000
      """hint
      Envoyez votre offre bien que l'heure limite soit passée. Elle sera refusée : lisez par qui, et pourquoi.
      """
    Alors la tentative est refusée pour retard
    Et le registre conserve le refus

  Règle: Surprises que le formateur peut jouer

    @inject @anyone @after:act-1 @minutes:15 @within:15m
    Scénario: La plateforme tombe avant l'heure limite
      Étant donné que les offres scellées sont déposées
      Quand l'horloge passe à 10 minutes avant l'heure limite
      Et le formateur met la plateforme hors service car "Le centre de données n'a plus de courant."
      Et soumissionnaire 1 tente de remplacer son offre par une offre de 51 000 000
        """hint
        Envoyez-la, et lisez la réponse. Est-ce votre faute ? Êtes-vous en retard ?

        Ce que vous avez écrit est toujours là. Renvoyez-le quand la plateforme sera revenue.
        """
      Alors la tentative est refusée car la plateforme est hors service
      Et le registre conserve le refus
      Quand l'horloge avance de 30 minutes
      Et le formateur remet la plateforme en service
        """note
        Combien de temps la loi de la salle accorde-t-elle, et à partir de quand ? Qui aurait perdu sans cette règle ?
        """
      Alors tout le monde lit la nouvelle heure limite qui compense la panne
      Et chaque soumissionnaire a un récépissé
