# language: it
@id:it-02-life-cycle-cost @pack:it @level:3 @minutes:60
@seats:procuring-officer,tenderer*4-30,evaluator,auditor
@competence:pce-05-sustainable-procurement @competence:pce-15-tender-evaluation @maps:9b
Funzionalità: Il meno caro è il più caro
  A un ospedale servono quaranta frigoriferi per vaccini. Ronzeranno giorno e notte
  per otto anni, e la bolletta della corrente si paga da un altro capitolo di spesa
  rispetto all'acquisto. Per questo di solito vincono i meno cari.

  Qui il bando aggiudica al costo dell'intero ciclo di vita. Dice prima per quanti
  anni, a quale tasso e a quale prezzo si calcolano il chilowattora e la tonnellata
  di CO2, e questi numeri valgono per tutti. Ogni offerente sigilla insieme al
  prezzo anche quanto consumano i suoi frigoriferi.

  Dopo questo esercizio saprete
  - dire che cosa fa parte del costo di una vita e da chi viene ogni numero,
  - trovare in un'offerta il valore che non può essere vero,
  - mostrare perché il prezzo più basso è arrivato ultimo, e a quale prezzo dell'energia non sarebbe successo.

  Contesto:
    Dato il pacchetto paese "it" al 2026-03-02
    E l'orologio è fermo al 2026-03-02 09:00
    E questi posti
      | posto                   | ruolo                   | organizzazione       |
      | responsabile della gara | responsabile della gara | Ospedale San Lorenzo |
      | offerente 1             | offerente               | Freddo Sud           |
      | offerente 2             | offerente               | Alpina Frigo         |
      | offerente 3             | offerente               | Lago Tecnica         |
      | offerente 4             | offerente               | Polo Nord Forniture  |
      | valutatore              | valutatore              | Ospedale San Lorenzo |
      | revisore                | revisore                | Corte dei conti      |
    E un bando da pubblicare
      | voce                            | valore                                                        |
      | titolo                          | Frigoriferi per vaccini                                       |
      | descrizione                     | Quaranta frigoriferi da 300 litri, consegnati, con termometro |
      | procedura                       | openLifeCycleCost                                             |
      | tipo di acquisto                | goods                                                         |
      | valuta                          | EUR                                                           |
      | valore stimato                  | 60 000                                                        |
      | anni d'uso                      | 8                                                             |
      | tasso annuo                     | 0.03                                                          |
      | unità di energia                | kWh                                                           |
      | prezzo dell'energia             | 0.28                                                          |
      | prezzo di una tonnellata di CO2 | 80                                                            |
      | CO2 per unità di energia        | 0.25                                                          |
      | criteri ambientali              | cooling-energy-class, appliances-taken-back                   |
      | scadenza delle offerte          | tra 35 giorni                                                 |
    E gli articoli da acquistare
      | articolo               | quantità | unità |
      | Frigorifero, 300 litri | 40       | pezzo |
    E le offerte che i giocatori automatici hanno in mente
      | posto       | importo |
      | offerente 1 | 36 480  |
      | offerente 2 | 50 120  |
      | offerente 3 | 43 960  |
      | offerente 4 | 41 240  |
    E i valori che i giocatori automatici hanno in mente
      | posto       | energia all'anno | esercizio all'anno | manutenzione all'anno | fine vita | valore residuo |
      | offerente 1 | 18 000           | 400                | 800                   | 600       | 0              |
      | offerente 2 | 7 200            | 400                | 600                   | 600       | 2 000          |
      | offerente 3 | 12 000           | 400                | 800                   | 600       | 1 000          |
      | offerente 4 | 9 000            | 400                | 800                   | 600       | 60 000         |

  Regola: La linea principale

    @act:1 @minutes:20
    Scenario: Un prezzo e una vita
      Dato che il bando è aperto alle offerte
      Quando ogni offerente presenta un'offerta sigillata
        """hint
        Il prezzo è un valore su sei. Leggete nel bando a quanto si calcola un chilowattora, e per quanti anni.

        Un frigorifero che consuma 100 kWh in meno all'anno fa risparmiare circa 200 euro fino alla rottamazione.
        """
      Allora ogni posto può leggere il bando
      E nessun importo di offerta è visibile a nessuno
      E ogni offerente ha una ricevuta

    @act:2 @minutes:10
    Scenario: Troppo bello per essere vero
      Dato che le offerte sigillate sono presentate
      Quando l'orologio va a 1 secondo dopo la scadenza
      E il responsabile della gara apre le offerte
      E il valutatore giudica non conforme l'offerta dell'offerente 4 perché "Dopo otto anni i suoi frigoriferi varrebbero più di quanto costano."
        """hint
        Il verbale mette un segno accanto al valore che non può essere inteso. Chi scrive un grande valore alla fine rende la vita poco costosa sulla carta.
        """
      Allora ogni importo aperto è nel verbale
      E il verbale trova nell'offerta dell'offerente 4 un valore inverosimile

    @act:3 @minutes:20
    Scenario: L'ordine si rovescia
      Dato che le offerte sono aperte
      Quando il valutatore giudica non conforme l'offerta dell'offerente 4 perché "Dopo otto anni i suoi frigoriferi varrebbero più di quanto costano."
      E il valutatore giudica conformi tutte le altre offerte
      E il valutatore mette in graduatoria le offerte
        """hint
        Chi ha il prezzo più basso? Guardate dove si trova ora, e quale parte della sua barra è la più lunga.
        """
      Allora la graduatoria comincia dal più basso costo del ciclo di vita
      E secondo il copione il prezzo più basso non è il più basso costo del ciclo di vita
      E secondo il copione l'offerente 2 è al posto 1 della graduatoria
      E secondo il copione l'offerente 1 è al posto 3 della graduatoria

    @act:4 @minutes:10
    Scenario: Si paga il prezzo
      Dato che le offerte sono aperte
      Quando il valutatore giudica non conforme l'offerta dell'offerente 4 perché "Dopo otto anni i suoi frigoriferi varrebbero più di quanto costano."
      E il valutatore giudica conformi tutte le altre offerte
      E il valutatore mette in graduatoria le offerte
      E il responsabile della gara aggiudica al primo in graduatoria
        """hint
        Il contratto è al prezzo dell'offerta, non al costo del ciclo di vita. A quale prezzo dell'energia avreste deciso diversamente?
        """
      Allora il primo in graduatoria è il fornitore
      E secondo il copione il fornitore è l'offerente 2
      E l'archivio della sala supera la verifica
