---
title: Terugkoppelingsfiche
version: 1.0.0
language: nl
uses: [kenmerk, gemeente, genodigden, terugkoppelen, geheim-inhoud, consensus]
blanks: [geheim-inhoud, consensus]
sensitive: [kenmerk, gemeente, genodigden, terugkoppelen, geheim-inhoud, consensus]
---
# Terugkoppelingsfiche aan de politiediensten

<#include "_kop-casus.md.ftl">

Deze fiche geeft informatie van de LIVC R door aan de politiediensten. Het Grondwettelijk Hof
stelt twee voorwaarden (arrest 52/2021 van 1 april 2021, overweging B.14.1):

- alle leden die echt deelnamen, keuren de fiche goed **bij consensus**;
- de fiche bevat **geen informatie die onder het beroepsgeheim valt** en in het overleg is
  meegedeeld.

<#if is("terugkoppelen", "nee")>
**Let op:** <@not_in_order reason="volgens je antwoord moet de politie hierover niets op papier krijgen"/>
</#if>

| Gegeven | Invulling |
|---|---|
| Dag van het overleg | <@blank "dag van het overleg"/> |
| Bestemd voor | Politiediensten, via de vertegenwoordiger van de lokale politie: <@blank "naam van wie de fiche ontvangt"/> |
| Waarvoor | Terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2) |
| Gebruik na ontvangst | <@blank "waarvoor de politie de fiche gebruikt"/> |

*Te bevestigen: dat de fiche via de vertegenwoordiger van de lokale politie gaat, is onze keuze.*

## 1. Wat we doorgeven

De goedgekeurde tekst: <@blank "goedgekeurde tekst van de terugkoppeling"/>

## 2. Geen informatie onder beroepsgeheim

<#if is("geheim-inhoud", "nee")>
De deelnemers lazen de tekst zin per zin na. Er staat niets in wat onder beroepsgeheim in het
overleg is meegedeeld.
<#elseif is("geheim-inhoud", "ja")>
**Let op:** <@not_in_order reason="volgens je antwoord staat er iets in dat onder beroepsgeheim is verteld"/>
Geef deze fiche niet af. Haal die informatie eruit en leg de nieuwe tekst opnieuw voor. Blijft er
niets over, dan is er geen fiche.
<#else>
Staat er iets in wat onder beroepsgeheim is meegedeeld? {geheim-inhoud}
</#if>

## 3. Consensus van alle deelnemers aan deze casus

<#if is("consensus", "ja")>
Alle leden die aan deze casus deelnamen, keurden de tekst onder punt 1 goed.
<#elseif is("consensus", "nee")>
**Let op:** <@not_in_order reason="volgens je antwoord ging niet iedereen akkoord"/>
Geef deze fiche niet af. Er wordt niet gestemd en niemand beslist in de plaats van een ander.
<#else>
Ging iedereen die echt deelnam, akkoord? {consensus}
</#if>

*Te bevestigen: dat één bezwaar volstaat om de fiche tegen te houden, is afgeleid uit het woord
consensus.*

Schrap wie niet echt deelnam. Wie niet tekent, keurt niet goed.

| Deelnemer | Akkoord met de tekst | Datum | Handtekening |
|---|---|---|---|
| Burgemeester of vertegenwoordiger | | | |
| Lokale politie | | | |
| Preventieambtenaar | | | |
<#if given("genodigden")>
<#list rows("genodigden", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | | | |
</#list>
<#else>
| {genodigden} | | | |
</#if>

## 4. Afgifte

| Gegeven | Invulling |
|---|---|
| Afgegeven op | <@blank "dag van afgifte"/> |
| Afgegeven door | <@blank "wie de fiche afgeeft"/> |
| Ontvangen door, met handtekening | |

De LIVC R bewaart één exemplaar bij het verslag van deze casus.
