---
title: Uitnodiging voor een casus
version: 1.0.0
language: nl
uses: [kenmerk, gemeente, genodigden]
blanks: []
sensitive: [kenmerk, gemeente, genodigden]
---
**Lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)**\
Gemeente {gemeente}

{gemeente}, ${date}

**{entry.dienst}**

**Onderwerp: uitnodiging voor het overleg over casus {kenmerk}**

Beste,

Namens de burgemeester nodig ik je uit voor een overleg van de LIVC R.

| Gegeven | Invulling |
|---|---|
| Wanneer | <@blank "dag en uur van het overleg"/> |
| Waar | <@blank "plaats van het overleg"/> |
| Wat we van je dienst vragen | {entry.bijdrage} |
| Grond waarop je deelneemt | {entry.grond} |

## Waarom en met wie

De LIVC R dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018, artikel 2). De
burgemeester nodigt uit wie met zijn functie kan bijdragen aan de opvolging (artikel 3 § 1).

De vaste leden zijn er: de burgemeester, de lokale politie en de preventieambtenaar, of wie hen
vertegenwoordigt. Ook uitgenodigd: <@blank "andere genodigden"/>.

## Wat je vooraf moet weten

1. Je hoeft niet te komen, en je kunt je laten vertegenwoordigen. Kom je niet, leg dat dan uit aan
   de burgemeester. *Te bevestigen: kijk dit na in het decreet van 21 mei 2021.*
2. Je hoeft niets te vertellen. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest
   52/2021 van 1 april 2021).
3. Wat onder geheim verteld wordt, blijft geheim (artikel 458ter § 2 van het Strafwetboek, oude
   nummering).
4. Naar de politie gaat alleen een terugkoppelingsfiche die alle deelnemers goedkeuren. Er staat
   niets in wat onder beroepsgeheim verteld is (arrest 52/2021).
5. Weet de persoon dat dit overleg er is? <@blank "of de persoon op de hoogte is"/>

Deze brief zegt niet over wie het gaat. Vraag dat niet per mail. De coördinator vertelt je wat je
vooraf moet weten: <@blank "naam en nummer van de coördinator"/>.

<#include "_strafwetboek.md.ftl">

Met vriendelijke groet,

namens de burgemeester van {gemeente}\
Naam: <@blank "naam van wie ondertekent"/>
