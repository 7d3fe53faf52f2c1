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

*Schrijf geen naam, geboortedatum, adres of rijksregisternummer van de persoon. Schrijf ook niets
anders waaraan je die herkent.*

**Is er gevaar voor iemand? Bel 112 en gebruik dit formulier niet.**

## 1. Het signaal

Het signaal komt van ${says("melder")}. Het gaat om ${says("aard")}.
<#if is("minderjarig", "ja")>
De persoon is minderjarig.
<#elseif is("minderjarig", "nee")>
De persoon is meerderjarig.
<#elseif is("minderjarig", "onbekend")>
We weten niet of de persoon minderjarig is.
<#else>
Over de leeftijd: {minderjarig}.
</#if>
<#if is("school", "ja")>
Een school of een CLB is betrokken.
<#elseif is("school", "nee")>
Er is geen school of CLB betrokken.
<#else>
Over een school of een CLB: {school}.
</#if>
<#if is("speelt-mee", "geen")>
Er speelt niets anders mee.
<#else>
Dit speelt mee: ${list("speelt-mee")}.
</#if>

## 2. Wat is gezien of gehoord

{waarneming}

Lees dit nog eens na:

- [ ] Er staat gedrag in, met plaats en tijd, en geen mening over de persoon.
- [ ] Er staat niets in over geloof, afkomst of kleding als reden.
- [ ] Niemand herkent de persoon of de melder in deze tekst.
- [ ] Wat we niet zelf zagen, staat er als "gehoord van".

## 3. Wat al gebeurde

<#if is("gezette-stappen", "geen")>
Er zijn nog geen stappen gezet.
<#else>
Dit gebeurde al: ${list("gezette-stappen")}.
</#if>

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

De beslissing:

- [ ] Dit komt op de casuslijst.
- [ ] Dit komt op de casuslijst, en de Lokale Taskforce kijkt mee.
- [ ] Dit is niet voor de LIVC R, de politie bekijkt het.
- [ ] We wachten nog.
- [ ] Dit komt niet op de casuslijst. Vernietig dan dit formulier.

Beslist op <@day "datum van de beslissing"/>

<@signature who="burgemeester"/>
