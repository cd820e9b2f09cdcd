# language: es
@id:mx-03-price-not-convenient @pack:mx @level:2 @minutes:40
@seats:procuring-officer,tenderer*3-30,evaluator,auditor
@competence:pce-11-market-analysis @competence:pce-15-tender-evaluation @maps:9b
Característica: Precio no conveniente, precio no aceptable
  Una escuela compra sillas. Antes de que nadie conozca una oferta, el responsable
  anota cuánto cuestan en el mercado y cuánto hay para pagarlas. De ahí salen dos
  límites: quien queda más de un 40 % por debajo de la media no es conveniente, y
  quien pasa del presupuesto o de un 10 % por encima de la media no es aceptable.
  Nadie queda fuera por barato sin que se le pregunte.

  Después de este ejercicio se puede
  - decir por qué la investigación de mercado se anota antes de la apertura,
  - calcular los dos límites a partir de la media y del presupuesto,
  - excluir una oferta con razones que todos pueden leer.

  Antecedentes:
    Dadas las reglas del país "mx" al 2026-03-02
    Y el reloj está detenido en 2026-03-02 15:00
    Y estos puestos
      | puesto                      | rol                         | organización            |
      | responsable de contratación | responsable de contratación | Municipio de Agua Clara |
      | licitante 1                 | licitante                   | Sillas del Valle        |
      | licitante 2                 | licitante                   | Muebles Colibrí         |
      | licitante 3                 | licitante                   | Maderas del Sur         |
      | evaluador                   | evaluador                   | Municipio de Agua Clara |
      | auditor                     | auditor                     | Contraloría             |
    Y un anuncio por publicar
      | campo             | valor                                   |
      | título            | Sillas para la escuela primaria         |
      | descripción       | Quinientas sillas de madera, entregadas |
      | procedimiento     | open                                    |
      | tipo de compra    | goods                                   |
      | moneda            | MXN                                     |
      | valor estimado    | 1 100 000                               |
      | cierre de ofertas | en 20 días                              |
    Y los artículos por comprar
      | artículo | cantidad | unidad |
      | Silla    | 500      | pieza  |
    Y las ofertas que los robots tienen pensadas
      | puesto      | importe   |
      | licitante 1 | 550 000   |
      | licitante 2 | 900 000   |
      | licitante 3 | 1 200 000 |

  Regla: La línea principal

    @act:1 @minutes:10
    Escenario: Cuánto cuesta en el mercado
      Dado que el anuncio está abierto a ofertas
      Cuando el responsable de contratación anota un precio de mercado de 1000000 y un presupuesto de 1150000
        """hint
        La media sale de catálogos y de contratos anteriores. Se anota ahora: después de la apertura ya conocería las ofertas.
        """
      Entonces nadie salvo el responsable de contratación puede leer todavía el precio de mercado

    @act:2 @minutes:10
    Escenario: Dos límites
      Dado que constan un precio de mercado de 1000000 y un presupuesto de 1150000
      Y las ofertas están clasificadas
      Cuando el evaluador pregunta a la primera de la fila "¿Qué explica un precio tan bajo?" y le da 3 días
        """hint
        El 60 % de la media es el límite inferior. ¿Quién queda debajo y quién por encima del 110 %?
        """
      Entonces cada oferta se sitúa ante los límites de la ley como dice su precio

    @act:3 @minutes:20
    Escenario: Razones
      Dado que constan un precio de mercado de 1000000 y un presupuesto de 1150000
      Y las ofertas están clasificadas
      Cuando el evaluador pregunta a la primera de la fila "¿Qué explica un precio tan bajo?" y le da 3 días
      Y licitante 1 explica su precio "Siempre vendemos así."
      Y el evaluador la excluye porque "Ninguna cifra explica un precio tan lejos del mercado."
        """note
        Pregunte antes de decidir: ¿qué respuesta habría salvado esta oferta?
        """
      Y el responsable de contratación adjudica a la siguiente de la fila
      Entonces solo quienes deciden leen las palabras de la respuesta
      Y según el guion el proveedor es licitante 2
      Y el archivo de la sala supera la verificación
