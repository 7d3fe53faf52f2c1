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

Dit plan is gemaakt op ${date}. De casushouder is {casushouder}.

## 1. Doelen per levensdomein

We werken aan ${list("domeinen")}.

<@note>Er staat per domein één doel dat je kunt zien of horen, en wat al goed gaat.</@note>
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
We lichten de persoon nu niet in. De reden, zonder gegevens van de persoon:
<@blank "reden om niet in te lichten"/> Bekijk dit opnieuw bij elke terugblik.
<#else>
Of de persoon van het overleg weet: {persoon-weet}.
</#if>

<#if is("minderjarig", "nee")>
De persoon is meerderjarig.
<#elseif is("minderjarig", "ja")>
De persoon is minderjarig. We bespreken met de jeugdhulp of en hoe we de ouders betrekken.
<#else>
We weten niet of de persoon minderjarig is, en doen alsof dat zo is. We bespreken met de jeugdhulp of en
hoe we de ouders betrekken.
</#if>

<#if is("medewerking", "ja")>
De persoon werkt mee.

<#elseif is("medewerking", "deels")>
De persoon werkt soms mee en soms niet. We bouwen verder op wat lukt.

<#elseif is("medewerking", "onbekend")>
We weten nog niet of de persoon meewerkt.

<#elseif is("medewerking", "nee")>
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

| Terugblik op | Wat veranderde? | Bijsturen | Volgende terugblik |
|---|---|---|---|
| {terugblik-datum} | | | |
