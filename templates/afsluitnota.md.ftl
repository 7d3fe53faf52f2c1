---
title: Afsluitnota
version: 2.0.1
language: nl
uses: [kenmerk, gemeente, einde, verloop, casushouder, domeinen, persoon-weet]
blanks: [einde, verloop, casushouder, domeinen, persoon-weet]
sensitive: [kenmerk, gemeente, einde, verloop, casushouder, domeinen, persoon-weet]
---
# Afsluitnota

<#include "_kop-casus.md.ftl">

<#if is("einde", "afsluiten")>
De LIVC R sluit deze casus af.
<#elseif given("einde")>
**Let op:** <@not_in_order reason="volgens je antwoord wordt deze casus nu niet afgesloten"/>
<#else>
Of de LIVC R deze casus afsluit: {einde}.
</#if>

| Gegeven | Invulling |
|---|---|
| Beslist op | <@day "dag van de beslissing"/> |
| Beslist door | de burgemeester, na overleg met de deelnemers |
| Casushouder | {casushouder} |
| Gewerkt aan | ${list("domeinen")} |

<#if given("verloop")>
Bij de laatste terugblik zagen de deelnemers dat ${says("verloop")}.
<#else>
Wat de deelnemers bij de laatste terugblik zagen: {verloop}.
</#if>

<#if is("verloop", "slechter")>
**Let op:** <@not_in_order reason="volgens je antwoord stijgt het risico; bespreek dat eerst in een overleg"/>
</#if>

## 1. Waarom we afsluiten

- [ ] Er zijn geen aanwijzingen meer van een radicaliseringsproces.
- [ ] Gewone hulp volstaat.
- [ ] Een andere dienst is beter geplaatst en nam het over.

Toelichting, zonder gegevens van de persoon en zonder wat onder geheim verteld is: <@blank "reden van het afsluiten"/>

## 2. Nazorg

| Nazorg | Afspraak |
|---|---|
| Wie blijft bereikbaar? | <@blank "dienst die bereikbaar blijft"/> |
| Tot wanneer? | <@blank "einde van de nazorg"/> |
| Bij wie kan de persoon weer aankloppen? | <@blank "aanspreekpunt voor de persoon"/> |
| Wat doen we bij een nieuw signaal? | We beginnen opnieuw bij het signaal |

<#if is("persoon-weet", "ja")>
De persoon weet van het overleg. Vertel dat de opvolging stopt. Wie doet dat? <@blank "wie vertelt dat de opvolging stopt"/>
<#elseif is("persoon-weet", "later")>
We zouden de persoon nog inlichten. Of en wanneer dat gebeurde: <@blank "of en wanneer de persoon is ingelicht"/>
<#elseif is("persoon-weet", "niet")>
De persoon is niet ingelicht.
<#else>
Of de persoon van het overleg weet: {persoon-weet}.
</#if>

## 3. Stukken

| Stukken | Afspraak |
|---|---|
| Welke er zijn | <@blank "lijst van de stukken"/> |
| Vernietigen op | <@day "dag van vernietiging"/> |
| Vernietigd door | <@blank "wie vernietigt"/> |

De Vlaamse regels over bewaren en vernietigen staan in het besluit van de Vlaamse Regering van
10 mei 2019.

- [ ] De burgemeester haalde de casus van de casuslijst op: <@day "dag waarop de casus van de lijst ging"/>
- [ ] Alle deelnemers weten dat de casus dicht is.
- [ ] Losse kopieën en mails zijn vernietigd.

## 4. Bewijs van vernietiging

| Wat | Wanneer | Door wie | Handtekening |
|---|---|---|---|
| | | | |

## 5. Wat we leerden

Noteer alleen lessen over de werking, nooit over de persoon: <@blank "les voor de werking"/>

<@signature who="burgemeester"/>

<@blank "naam van de burgemeester"/>\
burgemeester van {gemeente}
