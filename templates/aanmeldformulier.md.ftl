---
title: Aanmeldformulier zonder namen
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, waarneming, melder, gezette-stappen, ontbreekt, aard, minderjarig, school, speelt-mee]
blanks: [ontbreekt]
sensitive: [kenmerk, gemeente, waarneming, melder, gezette-stappen, ontbreekt, aard, minderjarig, school, speelt-mee]
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
| Wat speelt er mee? | {speelt-mee} |

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

</#if>
## Voor de burgemeester

Alleen de burgemeester stelt de casuslijst op. Er moeten aanwijzingen zijn van een
radicaliseringsproces (wet van 30 juli 2018, artikel 3 § 2).

- [ ] De eigen dienst en de gewone hulp volstaan niet.
- [ ] Bij een minderjarige is de jeugdhulp om raad gevraagd.
- [ ] De burgemeester vroeg de korpschef wat de politie weet en of er bezwaar is.

| Beslissing | Kruis aan |
|---|---|
| Op de casuslijst | |
| Op de casuslijst, en de Lokale Taskforce kijkt mee | |
| Niet voor de LIVC R, de politie bekijkt het | |
| Nog wachten | |
| Niet op de casuslijst | |

Datum van de beslissing: <@blank "datum van de beslissing"/>

Komt dit niet op de lijst, vernietig dan dit formulier.
