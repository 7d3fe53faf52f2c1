---
title: Spelregels op één blad
version: 2.0.1
language: nl
uses: [gemeente, burgemeester, preventieambtenaar, zetel-korpschef, vertegenwoordiger-politie]
blanks: [vertegenwoordiger-politie]
---
# Spelregels van de LIVC R

<#include "_kop.md.ftl">

Dit blad is voor de vaste leden. Het bevat wat de wet van 30 juli 2018 vraagt, in gewone woorden.

## 1. Waarvoor

De LIVC R dient om terroristische misdrijven te voorkomen (artikel 2), en voor niets anders. Een
mening, een geloof of afkomst is nooit een reden om iemand te bespreken.

## 2. Wie

| Vast lid | Naam |
|---|---|
| Burgemeester | {burgemeester} |
<#if is("zetel-korpschef", "zelf")>
| Lokale politie | korpschef, <@blank "naam van de korpschef"/> |
<#elseif is("zetel-korpschef", "allebei")>
| Lokale politie | korpschef, <@blank "naam van de korpschef"/>, en {vertegenwoordiger-politie} |
<#elseif is("zetel-korpschef", "vertegenwoordiger")>
| Lokale politie | {vertegenwoordiger-politie} |
<#else>
| Lokale politie | {zetel-korpschef} |
</#if>
| Preventieambtenaar | {preventieambtenaar} |

De burgemeester kan per casus anderen uitnodigen: gemeentelijk personeel, een dienst op gemeentelijk
niveau, of een dienst die een decreet of ordonnantie machtigt (artikel 3 § 1).

## 3. De casuslijst

1. De burgemeester stelt de casuslijst op en haalt er casussen af (artikel 3 § 2).
2. Er moeten aanwijzingen zijn van een radicaliseringsproces: iemand raakt mentaal bereid om
   terroristische daden te plegen.
3. De burgemeester mag aan alle diensten inlichtingen vragen. Wie een geheim heeft, geeft het zo niet
   door.
4. Er is geen andere lijst met namen (artikel 4 § 3). Signalen krijgen een nummer.

## 4. Spreken en zwijgen

1. Spreken mag, het moet niet (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021).
2. Een geheim delen mag alleen tijdens het overleg en voor het doel van de wet. Wat onder geheim
   verteld is, houdt iedereen geheim (artikel 353 § 2 van het Strafwetboek, vroeger 458ter).
3. Wie niet bij een casus hoort, wacht buiten. We noteren wie echt deelneemt.

## 5. Wat het overleg verlaat

1. De korpschef of zijn vertegenwoordiger kan een terugkoppelingsfiche bezorgen aan de bevoegde
   basisdiensten. Iedereen die deelnam, gaat akkoord. Ze bevat een evaluatie van de opvolging, en
   niets wat onder geheim verteld is (artikel 4 § 2).
2. De politie kan een informatiekaart tonen van wie op de casuslijst staat (artikel 4 § 1). Ze neemt
   elk exemplaar weer mee. Niemand zegt de persoon dat er een kaart is.

## 6. Gevaar

| Situatie | Wie bel je? | Nummer |
|---|---|---|
| Gevaar voor iemand | Noodcentrale | 112 |
| Vraag aan de politie | Lokale politie | <@blank "nummer van de lokale politie"/> |
| Vraag over de LIVC R | Preventieambtenaar | <@blank "nummer van de preventieambtenaar"/> |

Overlopen met de vaste leden op <@day "datum van de bespreking"/>.
