# language: fr
@id:gen-01-first-bid @pack:generic @level:1 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Fonctionnalité: La première offre
  Le conseil scolaire de l'Estuaire a besoin de quarante ordinateurs portables
  avant la rentrée d'automne. Trois entreprises aimeraient les lui vendre. Aucune
  ne saura ce que demandent les autres avant la minute où tout le monde l'apprend.

  Voici un appel d'offres du début à la fin : un avis que chacun peut lire, des
  offres scellées dans des enveloppes qui restent fermées jusqu'à l'heure limite,
  une ouverture devant toute la salle, un examen, un classement, et une décision
  avec ses raisons.

  Après cet exercice, vous saurez
  - publier un avis qui laisse aux soumissionnaires le temps que les règles leur
    promettent,
  - sceller une offre, garder son récépissé et dire ce que ce récépissé prouve,
  - dire qui garde la clé des enveloppes jusqu'à l'ouverture, et ce qui se verrait
    si une enveloppe était échangée,
  - lire un procès-verbal d'ouverture, un classement et une décision d'attribution.

  Contexte:
    Étant données les règles du pays "generic" au 2026-03-02
    Et l'horloge est arrêtée au 2026-03-02 09:00
    Et ces sièges
      | siège                   | rôle                    | organisme                      |
      | responsable des marchés | responsable des marchés | Conseil scolaire de l'Estuaire |
      | soumissionnaire 1       | soumissionnaire         | Crécerelle Informatique        |
      | soumissionnaire 2       | soumissionnaire         | Systèmes du Port Bleu          |
      | soumissionnaire 3       | soumissionnaire         | La Lanterne Bureautique        |
      | évaluateur              | évaluateur              | Conseil scolaire de l'Estuaire |
      | auditeur                | auditeur                | Cour des comptes               |
    Et un avis à publier
      | rubrique              | valeur                                                         |
      | titre                 | Quarante ordinateurs portables pour les écoles de l'Estuaire   |
      | description           | Ordinateurs portables neufs, garantis trois ans, livrés        |
      | acheteur              | Conseil scolaire de l'Estuaire                                 |
      | valeur estimée        | 36 000 000                                                     |
      | monnaie               | KRW                                                            |
      | clôture des offres    | dans 21 jours                                                  |
      | livraison à partir de | dans 40 jours                                                  |
      | livraison jusqu'à     | dans 60 jours                                                  |
    Et les articles à acheter
      | article                                    | quantité | unité |
      | Ordinateur portable, 14 pouces, 16 Go      | 40       | pièce |
      | Sacoche                                    | 40       | pièce |
      | Livraison et mise en service dans l'école  | 4        | site  |
    Et les offres que les robots ont en tête
      | siège             | montant    |
      | soumissionnaire 1 | 34 650 000 |
      | soumissionnaire 2 | 33 980 000 |
      | soumissionnaire 3 | 35 240 000 |

  Règle: Le fil principal

    @act:1 @minutes:10
    Scénario: L'avis
      Quand le responsable des marchés publie l'avis
        """hint
        Un avis est une promesse. Qui le lit sait ce qui est demandé, pour quand, et comment le gagnant est choisi.

        Ouvrez « Marchés », puis « Rédiger un avis ». Indiquez ce qui est acheté et jusqu'à quand, puis publiez.

        Si la publication est refusée, lisez la raison. L'heure limite est sans doute trop proche pour les règles du pays.
        """
      Alors chaque siège peut lire l'avis
      Et les soumissionnaires ont le délai que les règles garantissent
      Et l'avis porte le cadenas des enveloppes

    @act:2 @minutes:20
    Scénario: Les offres scellées
      Étant donné que l'avis est ouvert aux offres
      Quand chaque soumissionnaire dépose une offre scellée
        """hint
        Donnez un prix à chaque ligne. Votre navigateur additionne, ferme l'offre, et n'envoie que l'enveloppe fermée.

        Gardez le récépissé. Il prouve que votre enveloppe est arrivée, et quand, même contre le serveur.

        Vous pouvez remplacer ou retirer votre offre jusqu'à l'heure limite. Seule la dernière compte.
        """
      Et le soumissionnaire 1 remplace son offre par une offre de 34 150 000
      Alors aucun montant d'offre n'est visible pour personne
      Et aucun siège ne peut lire l'offre d'un autre siège
      Et chaque soumissionnaire a un récépissé

    @act:3 @minutes:10
    Scénario: L'ouverture
      Étant donné que les offres scellées sont déposées
      Quand le responsable des marchés tente d'ouvrir les offres
      Alors la tentative est refusée comme prématurée
      Quand l'horloge passe à 1 seconde après l'heure limite
        """note
        Laissez la salle regarder la dernière minute du compte à rebours avant de le faire.
        """
      Et le responsable des marchés ouvre les offres
        """hint
        Demandez à tous de regarder le mur : toutes les enveloppes s'ouvrent en même temps, sous les yeux de tous.
        """
      Alors chaque montant ouvert figure au procès-verbal
      Et le registre montre la clôture avant l'ouverture
      Et selon le scénario le total du soumissionnaire 2 est de 33 980 000

    @act:4 @minutes:10
    Scénario: Examen et classement
      Étant donné que les offres sont ouvertes
      Quand l'évaluateur juge toutes les offres conformes
        """hint
        Conforme veut dire : l'offre propose ce que l'avis demandait. Cela ne veut pas dire bon marché.

        Regardez les lignes de chaque offre avant de dire oui. Donnez vos raisons en une phrase.
        """
      Et l'évaluateur classe les offres
      Alors le classement commence par le plus bas total conforme
      Et selon le scénario le soumissionnaire 2 est classé au rang 1

    @act:5 @minutes:10
    Scénario: L'attribution
      Étant donné que les offres sont classées
      Quand le responsable des marchés attribue le marché au premier du classement
        """hint
        La décision est publique, et ses raisons aussi. Écrivez-les pour le soumissionnaire qui a perdu.
        """
      Alors le premier du classement est le fournisseur
      Et selon le scénario le fournisseur est le soumissionnaire 2
      Et l'archive de la salle passe la vérification

  Règle: Des surprises que le formateur peut jouer

    @inject @after:act-2 @minutes:5
    Scénario: Un double clic nerveux
      Étant donné que l'avis est ouvert aux offres
      Quand le soumissionnaire 3 dépose une offre scellée de 35 240 000
      Et le soumissionnaire 3 envoie une seconde fois la même offre
      Alors le soumissionnaire 3 a une seule offre au registre

    @inject @after:act-2 @minutes:5
    Scénario: Un repentir
      Étant donné que les offres scellées sont déposées
      Quand le soumissionnaire 3 retire son offre
      Et l'horloge passe à 1 minute après l'heure limite
      Et le responsable des marchés ouvre les offres
      Alors l'enveloppe du soumissionnaire 3 reste fermée
      Et chaque montant ouvert figure au procès-verbal

    @inject @after:act-3 @minutes:10
    Scénario: La moins chère a oublié la garantie
      Étant donné que les offres sont ouvertes
      Quand l'évaluateur juge l'offre du soumissionnaire 2 non conforme parce que "Elle offre un an de garantie, et non trois."
      Et l'évaluateur juge toutes les autres offres conformes
      Et l'évaluateur classe les offres
      Alors le classement commence par le plus bas total conforme
      Et selon le scénario le soumissionnaire 1 est classé au rang 1

    @inject @after:act-4 @minutes:5
    Scénario: Personne ne gagne
      Étant donné que les offres sont classées
      Quand le responsable des marchés déclare l'appel d'offres infructueux parce que "Les écoles ont reçu des ordinateurs en don."
      Alors personne n'est fournisseur
