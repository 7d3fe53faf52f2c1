---
title: Terugkoppelingsfiche
version: 2.0.1
language: nl
uses: [kenmerk, gemeente, genodigden, geheim-inhoud, consensus, verloop]
blanks: [geheim-inhoud, consensus, verloop]
sensitive: [kenmerk, gemeente, genodigden, geheim-inhoud, consensus, verloop]
---
# Terugkoppelingsfiche aan de basisdiensten

<#include "_kop-casus.md.ftl">

De korpschef of zijn vertegenwoordiger kan deze fiche bezorgen aan de vertegenwoordigers van de
basisdiensten die voor het gebied bevoegd zijn (wet van 30 juli 2018, artikel 4 § 2). Ze bevat een
evaluatie van de opvolging. Er gelden twee voorwaarden:

- alle leden die echt aan het overleg deelnamen, zijn het eens **bij consensus**;
- er staat **niets in wat tijdens het overleg onder geheim verteld is**.

| Gegeven | Invulling |
|---|---|
| Dag van het overleg | <@day "dag van het overleg"/> |
| Bestemd voor | De vertegenwoordigers van de bevoegde basisdiensten: <@blank "welke basisdiensten"/> |
| Waarvoor | Terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2) |

Basisdiensten zijn OCAD, de lokale en federale politie, en de inlichtingen- en veiligheidsdiensten
(wet van 29 maart 2024, artikel 2, 2°).

## 1. Evaluatie van de opvolging

<#if given("verloop")>
Bij de terugblik zagen de deelnemers dat ${says("verloop")}.

</#if>
De tekst waar iedereen mee akkoord gaat: <@blank "evaluatie van de opvolging"/>

## 2. Geen geheim van de tafel

<#if is("geheim-inhoud", "nee")>
De deelnemers lazen de tekst zin per zin na. Er staat niets in wat tijdens het overleg onder geheim
verteld is.
<#elseif is("geheim-inhoud", "ja")>
**Let op:** <@not_in_order reason="volgens je antwoord staat er iets in dat onder geheim is verteld"/>
Geef deze fiche niet af. Haal die informatie eruit en leg de nieuwe tekst opnieuw voor. Blijft er
niets over, dan is er geen fiche.
<#else>
Of er iets in staat wat onder geheim verteld is: {geheim-inhoud}.
</#if>

## 3. Akkoord van alle deelnemers

<#if is("consensus", "ja")>
Alle leden die echt deelnamen, gaan akkoord met de tekst onder punt 1.
<#else>
Of iedereen die echt deelnam akkoord ging: {consensus}.
</#if>

Schrap wie niet echt deelnam. Wie niet tekent, gaat niet akkoord.

| Deelnemer | Akkoord met de tekst | Datum | Handtekening |
|---|---|---|---|
| Burgemeester of vertegenwoordiger | | | |
| Korpschef of vertegenwoordiger | | | |
| Preventieambtenaar | | | |
<#if given("genodigden")>
<#list rows("genodigden", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | | | |
</#list>
<#else>
| {genodigden} | | | |
</#if>

## 4. Afgifte door de korpschef of zijn vertegenwoordiger

| Gegeven | Invulling |
|---|---|
| Afgegeven op | <@day "dag van afgifte"/> |
| Afgegeven door | <@blank "korpschef of vertegenwoordiger"/> |
| Ontvangen door, met handtekening | |

De gemeente bewaart geen kopie van deze fiche.
