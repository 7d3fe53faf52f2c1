---
title: Aanstelling en profiel van de coördinator
version: 2.0.1
language: nl
uses: [gemeente, burgemeester, coordinator-vorm, profiel, uren]
blanks: [coordinator-vorm, profiel]
---
# Aanstelling van de coördinator van de LIVC R

<#include "_kop.md.ftl">

## 1. Aanstelling

De burgemeester wijst als coördinator van de LIVC R van {gemeente} aan:
<@blank "naam van de coördinator"/>.

| Afspraak | Inhoud |
|---|---|
| Tijd voor de LIVC R, per week | {uren} |
| Begin | <@blank "begindatum"/> |
| Leidinggevende | <@blank "leidinggevende van de coördinator"/> |
| Vervanger | <@blank "vervanger van de coördinator"/> |

<#if is("coordinator-vorm", "eigen")>
De gemeente stelt een eigen coördinator aan.

<#elseif is("coordinator-vorm", "naast-andere-taak")>
De coördinator doet dit werk naast een andere taak.

<#elseif is("coordinator-vorm", "gedeeld")>
De coördinator werkt voor verschillende gemeenten. De uren per gemeente, de werkgever
en de verdeling van de kosten staan in een afspraak tussen die gemeenten:
<@blank "verwijzing naar de afspraak tussen gemeenten"/>.
</#if>

## 2. Opdracht

De coördinator:

1. bereidt het overleg voor: agenda, uitnodigingen en de grond waarop elke genodigde
   deelneemt;
2. bewaakt bij elk overleg het doel, de geheimhouding en de aanwezigheidslijst per
   casus;
3. noteert de afspraken of ziet erop toe dat iemand dat doet;
4. volgt op of iedereen doet wat is afgesproken, en brengt dat terug op de tafel;
5. houdt het netwerk van partners samen en zoekt nieuwe partners;
6. houdt de omgevingsanalyse bij;
7. betrekt de functionaris voor gegevensbescherming bij afspraken over gegevens;
8. verzamelt noden en meldt ze bij de VVSG en bij het Agentschap Binnenlands Bestuur;
9. zorgt dat een opvolger alles terugvindt wat nodig is, zonder casussen.

De coördinator beslist niet over de casuslijst, nodigt niet uit in eigen naam en voert
geen onderzoek. De burgemeester beslist en nodigt uit.

## 3. Profiel

Een gemeente kan bij de aanstelling letten op werken over disciplines heen en op omgaan met
problemen die samenkomen. De coördinator hoeft niet alles zelf te kennen: de expertise zit
rond de tafel. (Schriftelijke vraag nr. 380 van 5 augustus 2021, antwoord.)

Dit zoeken we vooral in een coördinator: ${list("profiel")}.

| Vaardigheid | Hoe merk je het? | Aanwezig? | Nog te leren? |
|---|---|---|---|
| Werken over disciplines heen | Spreekt de taal van politie, welzijn en onderwijs | | |
| Omgaan met multiproblematiek | Ziet samenhang en kiest één volgende stap | | |
| Vertrouwen winnen | Partners komen terug en spreken vrij | | |
| Overleg leiden | Houdt doel, tijd en rollen vast | | |
| Zorgvuldig met gegevens | Vraagt eerst of iets nodig is | | |
| Kennis van extremisme en polarisatie | Kijkt naar alle vormen en oordeelt over gedrag | | |

## 4. Steun

- [ ] De coördinator kreeg de afspraken en het reglement van de LIVC R.
- [ ] Een kennismaking met elk lid en elke partner is gepland.
- [ ] Er is een vaste vraagbaak voor multiproblematiek afgesproken.
- [ ] Vorming, intervisie of supervisie staat in het opleidingsplan.
- [ ] De vervanger kent het netwerk en de afspraken.

## 5. Ondertekening

<#include "_ondertekening.md.ftl">

Voor akkoord,

<@signature who="coordinator"/>

<@blank "naam van de coördinator"/>\
coördinator
