---
title: Vertrouwelijkheidsverklaring
version: 2.0.0
language: nl
uses: [gemeente, burgemeester]
blanks: []
---
# Vertrouwelijkheidsverklaring

<#include "_kop.md.ftl">

## Wie verklaart

| | |
|---|---|
| Naam | |
| Dienst en functie | |
| Ik neem deel als | vast lid / genodigde / vertegenwoordiger van: |

## Welke plicht voor mij geldt

Kruis aan wat past. Twijfel je, vraag het dan eerst na bij je leidinggevende.

- [ ] Ik heb beroepsgeheim (artikel 352 van het Strafwetboek, vroeger 458).
- [ ] Ik heb ambtsgeheim.
- [ ] Ik heb discretieplicht, volgens mijn overeenkomst of statuut.

## Wat ik verklaar

1. Ik neem deel om terroristische misdrijven te helpen voorkomen (wet van 30 juli 2018,
   artikel 2), en voor niets anders.
2. Ik houd geheim wat anderen op het overleg onder geheim vertellen (artikel 353 § 2 van het
   Strafwetboek, vroeger 458ter). Dat geldt ook tegenover mijn collega's en mijn
   leidinggevende.
3. Ik deel niets van het overleg in de gang, per mail, aan de telefoon of op sociale media.
4. Ik bewaar stukken veilig en kopieer ze niet. Ik geef ze terug of vernietig ze als
   de coördinator dat vraagt.
5. Ik weet dat alleen een terugkoppelingsfiche het overleg verlaat. De korpschef of zijn
   vertegenwoordiger bezorgt ze aan de bevoegde basisdiensten, als iedereen die deelnam akkoord is
   (wet van 30 juli 2018, artikel 4 § 2).
6. Deze verklaring blijft gelden als ik niet meer deelneem.

**Wat deze verklaring niet doet.** Ze verplicht me niet om te spreken: ik kies zelf wat ik deel. Ze
neemt geen plicht of recht weg dat ik door de wet heb, ook niet om hulp te bieden bij gevaar. Ze
vervangt de wet niet. Wie een geheim van de tafel doorvertelt, is strafbaar (artikel 353 § 2).

## Ondertekening

| | De deelnemer | Voor de LIVC R van {gemeente}: {burgemeester}, burgemeester |
|---|---|---|
| Datum | | |
| Handtekening | | |
