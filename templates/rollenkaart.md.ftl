---
title: Rollenkaart
version: 2.0.1
language: nl
uses: [gemeente, burgemeester, preventieambtenaar, coordinator, zetel-korpschef, vertegenwoordiger-politie, rollen-besproken, partners]
blanks: [coordinator, vertegenwoordiger-politie]
---
# Rollenkaart van de LIVC R

<#include "_kop.md.ftl">

De leden maken samen duidelijk wat elk van hen doet, en vragen elkaars engagement. Met deze kaart
beginnen ze daaraan.

<#if is("rollen-besproken", "nee")>
De rollen hieronder zijn nog een voorstel.
**Let op:** <@not_in_order reason="volgens je antwoord zijn de rollen nog niet met de hele groep besproken"/>
<#else>
Of de rollen met de hele groep besproken zijn: ${says("rollen-besproken")}.
</#if>

## Wie doet wat

| Rol | Naam | Doet | Doet niet |
|---|---|---|---|
| Burgemeester | {burgemeester} | Richt op, stelt de casuslijst op, nodigt uit | Beslist niet alleen over een terugkoppelingsfiche |
<#if is("zetel-korpschef", "zelf")>
| Lokale politie | korpschef, <@blank "naam van de korpschef"/> | Toont zo nodig een informatiekaart, bezorgt de fiche aan de basisdiensten | Neemt niets van de tafel mee buiten de fiche |
<#elseif is("zetel-korpschef", "allebei")>
| Lokale politie | korpschef, <@blank "naam van de korpschef"/>, en {vertegenwoordiger-politie} | Toont zo nodig een informatiekaart, bezorgt de fiche aan de basisdiensten | Neemt niets van de tafel mee buiten de fiche |
<#elseif is("zetel-korpschef", "vertegenwoordiger")>
| Lokale politie | {vertegenwoordiger-politie} | Toont zo nodig een informatiekaart, bezorgt de fiche aan de basisdiensten | Neemt niets van de tafel mee buiten de fiche |
<#else>
| Lokale politie | {zetel-korpschef} | Toont zo nodig een informatiekaart, bezorgt de fiche aan de basisdiensten | Neemt niets van de tafel mee buiten de fiche |
</#if>
| Preventieambtenaar | {preventieambtenaar} | Kent het aanbod van de gemeente, brengt preventie in | Voert geen onderzoek |
| Coördinator | {coordinator} | Bereidt voor, bewaakt afspraken, houdt het netwerk samen | Nodigt niet uit in eigen naam |
| Verslaggever | | Noteert afspraken en wie erbij was | Noteert niet wat onder geheim verteld wordt |
| Casushouder | per casus gekozen | Houdt het overzicht, spreekt anderen aan | Doet niet alles zelf |

## Wat elke partner kan brengen

| Dienst | Kan bijdragen met | Verwacht van de anderen |
|---|---|---|
<#if given("partners")>
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | | |
</#list>
<#else>
| {partners} | | |
</#if>
| Lokale politie | | |
| Gemeente | | |

<@note>Vul deze tabel samen in tijdens de oefening. Elke dienst vult haar eigen regel in.</@note>

## Als het snel moet

| Situatie | Wie bel je? | Nummer |
|---|---|---|
| Gevaar voor iemand | Noodcentrale | 112 |
| Vraag aan de politie | Information officer | <@blank "nummer van de information officer"/> |
| Vraag over een casus | Coördinator | <@blank "nummer van de coördinator"/> |
| Dringende vraag om expertise | Vlaamse expertenpool | zie de website van de Vlaamse overheid |

Bij gevaar wacht je nooit op een vergadering of een fiche. Na een incident spreekt alleen de
burgemeester met de pers, over de werking en nooit over personen.

## Engagement

| Naam | Dienst | Datum | Handtekening |
|---|---|---|---|
| {burgemeester} | Gemeente {gemeente} | | |
| {preventieambtenaar} | Gemeente {gemeente} | | |
| | Lokale politie | | |
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| | ${row.dienst} | | |
</#list>
