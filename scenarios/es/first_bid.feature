# language: es
@id:gen-01-first-bid @pack:generic @level:1 @minutes:60
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-04-eprocurement @competence:pce-15-tender-evaluation @maps:9b
Característica: La primera oferta
  El Consejo Escolar de la Ría necesita cuarenta computadoras portátiles antes de
  que empiece el curso. Tres empresas quisieran vendérselas. Ninguna sabrá cuánto
  piden las otras hasta el mismo minuto en que lo sepan todos.

  Esta es una licitación de principio a fin: un anuncio que cualquiera puede leer,
  ofertas selladas en sobres que siguen cerrados hasta la hora límite, una apertura
  ante toda la sala, un examen, una clasificación y una decisión con sus razones.

  Después de este ejercicio usted sabrá
  - publicar un anuncio que dé a los licitantes el tiempo que las reglas prometen,
  - sellar una oferta, guardar su recibo y decir qué demuestra ese recibo,
  - decir quién guarda la llave de los sobres hasta la apertura, y qué se notaría
    si alguien cambiara un sobre,
  - leer un acta de apertura, una clasificación y una decisión de adjudicación.

  Antecedentes:
    Dadas las reglas del país "generic" al 2026-03-02
    Y el reloj está detenido en 2026-03-02 09:00
    Y estos puestos
      | puesto                      | rol                         | organización               |
      | responsable de contratación | responsable de contratación | Consejo Escolar de la Ría  |
      | licitante 1                 | licitante                   | Cernícalo Informática      |
      | licitante 2                 | licitante                   | Sistemas Puerto Azul       |
      | licitante 3                 | licitante                   | El Farol de la Oficina     |
      | evaluador                   | evaluador                   | Consejo Escolar de la Ría  |
      | auditor                     | auditor                     | Tribunal de Cuentas        |
    Y un anuncio por publicar
      | campo            | valor                                                        |
      | título           | Cuarenta computadoras portátiles para las escuelas de la Ría |
      | descripción      | Portátiles nuevas, con tres años de garantía, entregadas     |
      | comprador        | Consejo Escolar de la Ría                                    |
      | valor estimado   | 36 000 000                                                   |
      | moneda           | KRW                                                          |
      | cierre de ofertas | en 21 días                                                  |
      | entrega desde    | en 40 días                                                   |
      | entrega hasta    | en 60 días                                                   |
    Y los artículos por comprar
      | artículo                                      | cantidad | unidad |
      | Computadora portátil, 14 pulgadas, 16 GB      | 40       | pieza  |
      | Maletín                                       | 40       | pieza  |
      | Entrega y puesta en marcha en la escuela      | 4        | sede   |
    Y las ofertas que los robots tienen pensadas
      | puesto      | importe    |
      | licitante 1 | 34 650 000 |
      | licitante 2 | 33 980 000 |
      | licitante 3 | 35 240 000 |

  Regla: La línea principal

    @act:1 @minutes:10
    Escenario: El anuncio
      Cuando el responsable de contratación publica el anuncio
        """hint
        Un anuncio es una promesa: quien lo lee sabe qué se pide, para cuándo y cómo se elige al ganador.

        Abra Licitaciones y luego Nueva licitación. Escriba qué se compra y hasta cuándo se reciben ofertas, y publique.

        Si se rechaza la publicación, lea la razón. Quizá la hora límite está demasiado cerca para las reglas del país.
        """
      Entonces cada puesto puede leer el anuncio
      Y los licitantes tienen el plazo que garantizan las reglas
      Y el anuncio lleva el candado de los sobres

    @act:2 @minutes:20
    Escenario: Ofertas selladas
      Dado que el anuncio está abierto a ofertas
      Cuando cada licitante presenta una oferta sellada
        """hint
        Ponga precio a cada línea. Su navegador suma, cierra la oferta y envía solo el sobre cerrado.

        Guarde el recibo. Demuestra que su sobre llegó, y cuándo, incluso frente al propio servidor.

        Puede reemplazar o retirar su oferta hasta la hora límite. Solo cuenta la última.
        """
      Y el licitante 1 reemplaza su oferta por otra de 34 150 000
      Entonces nadie puede ver el valor de ninguna oferta
      Y ningún puesto puede leer la oferta de otro puesto
      Y cada licitante tiene un recibo

    @act:3 @minutes:10
    Escenario: La apertura
      Dado que las ofertas selladas están presentadas
      Cuando el responsable de contratación intenta abrir las ofertas
      Entonces el intento se rechaza por prematuro
      Cuando el reloj pasa a 1 segundo después de la hora límite
        """note
        Deje que la sala mire el último minuto de la cuenta atrás antes de hacerlo.
        """
      Y el responsable de contratación abre las ofertas
        """hint
        Pida a todos que miren la pared: todos los sobres se abren a la vez, a la vista de todos.
        """
      Entonces cada importe abierto consta en el acta
      Y el registro muestra el cierre antes de la apertura
      Y según el guion el total del licitante 2 es 33 980 000

    @act:4 @minutes:10
    Escenario: Examen y clasificación
      Dado que las ofertas están abiertas
      Cuando el evaluador considera conformes todas las ofertas
        """hint
        Conforme quiere decir: la oferta ofrece lo que pedía el anuncio. No quiere decir barata.

        Mire las líneas de cada oferta antes de decir que sí. Dé sus razones en una frase.
        """
      Y el evaluador clasifica las ofertas
      Entonces la clasificación empieza por el total conforme más bajo
      Y según el guion el licitante 2 ocupa el lugar 1

    @act:5 @minutes:10
    Escenario: La adjudicación
      Dado que las ofertas están clasificadas
      Cuando el responsable de contratación adjudica al primer clasificado
        """hint
        La decisión es pública, y sus razones también. Escríbalas para el licitante que perdió.
        """
      Entonces el primer clasificado es el proveedor
      Y según el guion el proveedor es el licitante 2
      Y el archivo de la sala supera la verificación

  Regla: Sorpresas en manos del formador

    @inject @after:act-2 @minutes:5
    Escenario: Un doble clic nervioso
      Dado que el anuncio está abierto a ofertas
      Cuando el licitante 3 presenta una oferta sellada de 35 240 000
      Y el licitante 3 envía otra vez la misma oferta
      Entonces el licitante 3 tiene una sola oferta en el registro

    @inject @after:act-2 @minutes:5
    Escenario: Pensándolo mejor
      Dado que las ofertas selladas están presentadas
      Cuando el licitante 3 retira su oferta
      Y el reloj pasa a 1 minuto después de la hora límite
      Y el responsable de contratación abre las ofertas
      Entonces el sobre del licitante 3 queda cerrado
      Y cada importe abierto consta en el acta

    @inject @after:act-3 @minutes:10
    Escenario: La más barata olvidó la garantía
      Dado que las ofertas están abiertas
      Cuando el evaluador considera no conforme la oferta del licitante 2 porque "Ofrece un año de garantía, no tres."
      Y el evaluador considera conformes todas las demás ofertas
      Y el evaluador clasifica las ofertas
      Entonces la clasificación empieza por el total conforme más bajo
      Y según el guion el licitante 1 ocupa el lugar 1

    @inject @after:act-4 @minutes:5
    Escenario: Nadie gana
      Dado que las ofertas están clasificadas
      Cuando el responsable de contratación declara desierta la licitación porque "Las escuelas recibieron portátiles donadas."
      Entonces nadie es el proveedor
