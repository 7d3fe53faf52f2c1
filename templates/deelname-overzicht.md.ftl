---
title: Overzicht van de deelname
version: 2.0.1
language: nl
uses: [gemeente, partners]
blanks: [partners]
---
# Overzicht van de deelname aan de LIVC R

<#include "_kop.md.ftl">

Periode: <@blank "periode van het overzicht"/>

## Waarom we dit bijhouden

Er bestaat geen centrale inventaris van wie aan een LIVC R deelneemt of er een uitnodiging
voor krijgt. Daarom kan bijvoorbeeld niemand iets algemeens zeggen over de deelname van
scholen. (Schriftelijke vraag nr. 380 van 5 augustus 2021, antwoord.) Met dit overzicht weten
we het voor onze eigen LIVC R.

## Regels

1. Tel per sector en per casus. Een casus is één telling, ook als ze vaker terugkomt.
2. Schrijf geen namen, van niemand. Ook geen nummer van een casus.
3. Is een aantal kleiner dan vijf en geef je het overzicht door, schrijf dan "minder dan
   vijf". <@note kind="own-choice">De grens van vijf.</@note>
4. Was een dienst niet bij de casus betrokken, dan is het geen tekort dat ze er niet was.

## Telling per sector

| Sector | Uitgenodigd | Gekomen | Vertegenwoordigd | Niet gekomen | Niet betrokken bij een casus |
|---|---|---|---|---|---|
| Burgemeester | | | | | |
| Lokale politie | | | | | |
| Preventie van de gemeente | | | | | |
| OCMW en sociale dienst | | | | | |
| Onderwijs: school | | | | | |
| Onderwijs: CLB | | | | | |
| Algemeen welzijnswerk (CAW) | | | | | |
| Geestelijke gezondheidszorg | | | | | |
| Jeugdhulp | | | | | |
| Jeugdwerk en straathoekwerk | | | | | |
| Justitiehuis | | | | | |
| Werk en opleiding (VDAB) | | | | | |
| Integratie | | | | | |
| Sport | | | | | |
| Cultuur en sociaal-cultureel werk | | | | | |
| Andere: | | | | | |

<#if given("partners")>
## Onze partnerpool

Deze diensten staan in de pool.
<@note>Vul in tot welke sector elke dienst hoort, dan blijft de telling per sector juist.</@note>

| Dienst | Sector |
|---|---|
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | |
</#list>

</#if>
## Waarom niet gekomen

Tel alleen de reden, nooit wie het was.

| Reden | Aantal |
|---|---|
| Geen tijd of niet bereikbaar | |
| Niet zeker over het geheim | |
| Leiding gaf geen toelating | |
| Wilde niet, met uitleg aan de burgemeester | |
| Andere | |

## Wat we eruit leren

1. Sector die we missen terwijl ze betrokken was: <@blank "sector die we missen"/>
2. Wat we daaraan doen: <@blank "actie voor de ontbrekende sector"/>
3. Wie dit overzicht bijhoudt: <@blank "wie het overzicht bijhoudt"/>
