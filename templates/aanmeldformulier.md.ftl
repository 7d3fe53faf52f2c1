---
title: Aanmeldformulier zonder namen
version: 1.0.0
language: nl
uses: [kenmerk, gemeente, waarneming, melder, gezette-stappen, ontbreekt, aard, minderjarig, school]
blanks: [ontbreekt]
sensitive: [kenmerk, gemeente, waarneming, melder, gezette-stappen, ontbreekt, aard, minderjarig, school]
---
# Aanmelding van een signaal

<#include "_kop-casus.md.ftl">

Datum van dit formulier: ${date}

**Is er gevaar voor iemand? Bel 112 en gebruik dit formulier niet.**

## 1. Het signaal

| Vraag | Antwoord |
|---|---|
| Wie bracht het signaal? | {melder} |
| Is de persoon minderjarig? | {minderjarig} |
| Is een school of een CLB betrokken? | {school} |
| Wat past het best bij het signaal? | {aard} |

## 2. Wat is gezien of gehoord

{waarneming}

Lees dit nog eens na:

- [ ] Er staat gedrag in, met plaats en tijd, en geen mening over de persoon.
- [ ] Er staat niets in over geloof, afkomst of kleding als reden.
- [ ] Niemand herkent de persoon of de melder in deze tekst.
- [ ] Wat we niet zelf zagen, staat er als "gehoord van".

## 3. Wat al gebeurde

{gezette-stappen}

## 4. Wat we nog niet weten

<#if given("ontbreekt")>
{ontbreekt}
<#else>
Hier is niets genoteerd.
</#if>

## 5. Wat goed gaat

Noteer ook wat beschermt: een vertrouwenspersoon, werk, een hobby, hulp die loopt.

Dit gaat goed: <@blank "wat goed gaat"/>

<#if is("minderjarig", "nee")>
<#else>
## Extra zorg voor een minderjarige

We werken in stappen: eerst zonder persoonsgegevens, een naam alleen bij uitzondering. Weten
we de leeftijd niet, dan doen we alsof de persoon minderjarig is.

- [ ] De jeugdhulp is om raad gevraagd, zonder te zeggen om wie het gaat.
- [ ] Het belang van het kind is opgeschreven.

*Te bevestigen: het Kinderrechtencommissariaat vroeg deze aanpak in april 2021. Of het decreet
van 21 mei 2021 ze oplegt, is niet gevonden.*

</#if>
## Voor de burgemeester

Alleen de burgemeester beslist of dit op de casuslijst komt. *Te bevestigen: dit steunt op een
bron van een belangengroep. Het wetsartikel is niet gelezen.*

- [ ] De information officer keek mee.
- [ ] Er is nagevraagd of er bezwaar is tegen een bespreking.

| Beslissing | Kruis aan |
|---|---|
| Op de casuslijst | |
| Op de casuslijst, en de Lokale Taskforce kijkt mee | |
| Naar de Lokale Taskforce | |
| Nog wachten | |
| Niet op de casuslijst | |

Datum en reden, zonder gegevens van de persoon: <@blank "datum en reden van de beslissing"/>
