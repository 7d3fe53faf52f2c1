---
title: Opvolgplan
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, domeinen, casushouder, acties, persoon-weet, medewerking, minderjarig, terugblik-datum]
blanks: []
sensitive: [kenmerk, gemeente, domeinen, casushouder, acties, persoon-weet, medewerking, minderjarig, terugblik-datum]
---
# Opvolgplan

<#include "_kop-casus.md.ftl">

| Gegeven | Invulling |
|---|---|
| Casushouder | {casushouder} |
| Plan opgemaakt op | ${date} |
| Terugblik op | {terugblik-datum} |
| Minderjarig | {minderjarig} |
| De persoon weet van het overleg | {persoon-weet} |
| De persoon werkt mee | {medewerking} |

## 1. Doelen per levensdomein

Hier is iets nodig: {domeinen}.

Schrijf per domein één doel dat je kunt zien of horen. Noteer ook wat al goed gaat.

| Levensdomein | Doel | Wat al goed gaat | Hoe zien we dat het lukt? |
|---|---|---|---|
<#if is("domeinen", "psychosociaal")>
| Psychosociale steun | | | |
</#if>
<#if is("domeinen", "opleiding-werk")>
| Opleiding en werk | | | |
</#if>
<#if is("domeinen", "zorg")>
| Geestelijke gezondheid, trauma of verslaving | | | |
</#if>
<#if is("domeinen", "sociale-context")>
| Gezin, vrienden en buurt | | | |
</#if>
<#if is("domeinen", "ander-verhaal")>
| Een ander verhaal tegenover het extremisme | | | |
</#if>
| Veiligheid van de persoon en anderen | | | |

## 2. Acties

| Wat gebeurt er? | Wie? | Tegen wanneer? | Hoe komt het terug op het overleg? |
|---|---|---|---|
<#if given("acties")>
<#list rows("acties") as row>
| ${row.actie} | ${row.dienst} | ${row.tegen} | ${row.terug} |
</#list>
<#else>
| {acties} | | | |
</#if>

## 3. De persoon betrekken

<#if is("persoon-weet", "ja")>
De persoon weet dat de LIVC R over hem of haar spreekt. Leg ook uit wat er met de informatie gebeurt.
Zeg nooit of je gegevens van politie, gerecht, OCAD of een inlichtingendienst hebt.
<#elseif is("persoon-weet", "later")>
De persoon weet het nog niet. Wie vertelt het, en wanneer? <@blank "wie de persoon inlicht en wanneer"/>
Zeg nooit of je gegevens van politie, gerecht, OCAD of een inlichtingendienst hebt.
<#elseif is("persoon-weet", "niet")>
De persoon wordt nu niet ingelicht. De reden, zonder gegevens van de persoon:
<@blank "reden om niet in te lichten"/> Bekijk dit opnieuw bij elke terugblik.
<#else>
Weet de persoon dat de LIVC R spreekt? {persoon-weet}
</#if>

<#if is("minderjarig", "nee")>
<#else>
Voor een minderjarige bespreken we met de jeugdhulp of en hoe we de ouders betrekken. Weten we de
leeftijd niet, dan doen we alsof de persoon minderjarig is.

</#if>
<#if is("medewerking", "nee")>
De persoon werkt niet mee. We dwingen niets af en zoeken een ander aanbod of een andere
vertrouwenspersoon.

</#if>
## 4. Afspraken onder elkaar

1. De casushouder houdt het overzicht en spreekt de anderen aan.
2. Wie een actie niet kan uitvoeren, zegt dat meteen aan de casushouder.
3. Bij gevaar bel je 112. Stijgt het risico, dan roept de burgemeester de cel samen.
4. Buiten het overleg deelt niemand wat er onder geheim verteld is.
5. Bij elke terugblik beslissen we opnieuw of er een terugkoppelingsfiche moet komen.

## 5. Terugblik

Volgende terugblik: {terugblik-datum}.

| Terugblik op | Wat veranderde? | Bijsturen | Volgende terugblik |
|---|---|---|---|
| | | | |
| | | | |
