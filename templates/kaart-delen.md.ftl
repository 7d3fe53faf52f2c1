---
title: Mag ik dit delen?
version: 2.0.0
language: nl
uses: [gemeente]
blanks: []
---
# Mag ik dit delen?

Een kaart voor wie deelneemt aan de LIVC R van {gemeente}. Dit is een hulpmiddel, geen juridisch advies.

**Gevaar voor iemand? Bel 112. Dan hoef je deze kaart niet.**

| Nr. | Vraag | Nee? |
|---|---|---|
| 1 | Zitten we nu in het overleg zelf? | Deel het niet. Niet in de gang, niet per mail, ook niet als de burgemeester ernaar vraagt. |
| 2 | Hoort iedereen in de ruimte bij deze casus? | Deel nog niets. Vraag wie er niet bij hoort om buiten te wachten. |
| 3 | Helpt het om terroristische misdrijven te voorkomen? | Deel het hier niet. Iemand beschermen loopt langs andere wegen. |
| 4 | Is het nodig voor deze casus? | Deel het niet, of alleen het stuk dat nodig is. |
| 5 | Kies ik hier zelf voor? | Zeg rustig dat je er niets over vertelt. Je hoeft geen reden te geven. |
| 6 | Weet iedereen dat dit daarna geheim blijft? | Vraag de voorzitter om het eerst te zeggen. |
| 7 | Blijft het in de ruimte, of staat het alleen in een fiche waar ik mee akkoord ga? | Deel het zo niet. Alleen een terugkoppelingsfiche mag het overleg verlaten. |

Zeven keer ja? Dan mag je het delen. Zeg eerst onder welk geheim je werkt. Stop waar je zelf wilt.

Waarop dit steunt: wet van 30 juli 2018, artikel 2 tot 5; Strafwetboek, artikel 352 en 353 § 2
(vroeger 458 en 458ter); Grondwettelijk Hof, arrest 52/2021 van 1 april 2021.
