---
title: Jaarverslag en evaluatie
version: 2.0.1
language: nl
uses: [gemeente, vorm, partnergemeenten, burgemeester, coordinator, ritme, fenomenen, signalen-aantal, doelstellingen, evaluatie-datum, opleiding-noden, noden, kennis, deelname-bijhouden]
blanks: [partnergemeenten, coordinator, evaluatie-datum, noden]
---
# Jaarverslag en evaluatie van de LIVC R

<#include "_kop.md.ftl">

Verslagjaar <@blank "verslagjaar"/>\
Opgemaakt door {coordinator}

Dit verslag is bedoeld voor de gemeenteraad. Het bevat geen gegevens over personen. Kleine aantallen
staan er als "minder dan vijf".

## 1. Werking

De LIVC R komt ${says("ritme")} samen.

| Onderwerp | Dit jaar | Vorig jaar |
|---|---|---|
| Aantal keer samengekomen | <@blank "aantal keer samengekomen"/> | |
| Signalen in de voorbije twaalf maanden | {signalen-aantal} | |
| Nieuwe casussen | <@blank "nieuwe casussen"/> | |
| Lopende casussen op 31 december | <@blank "lopende casussen"/> | |
| Afgesloten casussen | <@blank "afgesloten casussen"/> | |
| Terugkoppelingsfiches aan de basisdiensten | <@blank "terugkoppelingsfiches"/> | |
| Rollen samen overlopen | | |

<#if is("vorm", "samen")>
De cijfers gelden voor ${list("gemeente", "partnergemeenten")} samen.
</#if>

## 2. Fenomenen

<#if is("fenomenen", "geen")>
We zagen geen signalen.
<#elseif given("fenomenen")>
We zagen signalen van ${list("fenomenen")}.
<#else>
We zagen signalen van {fenomenen}.
</#if>

Wat veranderde er tegenover vorig jaar? <@blank "verandering tegenover vorig jaar"/>

## 3. Wie deelnam

<#if is("deelname-bijhouden", "nee")>
Er is geen telling per sector.
**Let op:** <@not_in_order reason="volgens je antwoord wordt de deelname niet bijgehouden"/>
<#elseif is("deelname-bijhouden", "beginnen")>
De telling per sector begint nu. Voor dit jaar is ze nog niet volledig.
<#elseif is("deelname-bijhouden", "ja")>
De telling per sector staat in het deelname-overzicht.
<#else>
Over de telling per sector: {deelname-bijhouden}.
</#if>

## 4. Doelstellingen

| Doelstelling | Wat deden we? | Gehaald? | Volgende stap |
|---|---|---|---|
<#if given("doelstellingen")>
<#list rows("doelstellingen") as row>
| ${row} | | | |
</#list>
<#else>
| {doelstellingen} | | | |
</#if>

## 5. Evaluatie

<#if given("evaluatie-datum")>
De vorige evaluatie was op {evaluatie-datum}.
</#if>

| Vraag | Wat vinden de leden? |
|---|---|
| Vertrouwen we elkaar genoeg om vrij te spreken? | |
| Weet iedereen wat zijn rol is? | |
| Zitten de juiste partners aan tafel, per casus? | |
| Stond bij elke casus vast wie wat deed en tegen wanneer? | |
| Kwam dat ook terug op de tafel? | |
| Deelden we alleen wat nodig was? | |
| Was de aanpak voor minderjarigen zorgvuldig? | |
| Herkennen we nieuwe fenomenen op tijd? | |
| Blijft de kennis hier als iemand vertrekt? | |

Voor een grondiger evaluatie bestaat de zelfevaluatie EMMASCAN, gemaakt voor lokale
coördinatoren.

Onze drie verbeteringen voor volgend jaar:

1. <@blank "eerste verbetering"/>
2. <@blank "tweede verbetering"/>
3. <@blank "derde verbetering"/>

## 6. Leren en middelen

<#if is("opleiding-noden", "geen")>
De leden vragen nu geen opleiding.
<#else>
De leden willen bijleren over ${list("opleiding-noden")}.
</#if>
<#if is("kennis", "ja")>
Een opvolger vindt de kennis van de LIVC R terug.
<#elseif is("kennis", "nee")>
De kennis van de LIVC R is nog niet terug te vinden voor een opvolger.
<#else>
Of een opvolger de kennis terugvindt: {kennis}.
</#if>

<#if given("noden")>
Noden die we melden aan VVSG of ABB:

<#list rows("noden") as row>
- ${row}
</#list>
<#else>
Noden die we melden aan VVSG of ABB: {noden}.
</#if>

<@note>Er staat geen naam, leeftijd, straat of school in die naar iemand leidt.</@note>
<@note>Kleine aantallen zijn vervangen door "minder dan vijf".</@note>
<@note>De leden lazen de tekst na.</@note>
<@note>De functionaris voor gegevensbescherming kreeg de tekst te zien.</@note>

<#include "_ondertekening.md.ftl">
