---
title: Overdrachtsnota
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, einde, casushouder, domeinen, acties, persoon-weet, minderjarig]
blanks: [einde, casushouder, domeinen, acties, persoon-weet]
sensitive: [kenmerk, gemeente, einde, casushouder, domeinen, acties, persoon-weet, minderjarig]
---
# Overdrachtsnota

<#include "_kop-casus.md.ftl">

<#if is("einde", "overdragen")>
Deze nota draagt de casus over aan een andere gemeente of een hulpdienst.
<#elseif given("einde")>
De persoon verhuist. Deze nota bereidt de overdracht aan de andere gemeente voor.
<#else>
Of we deze casus overdragen: {einde}.
</#if>

**Stop.** De wet van 30 juli 2018 geeft geen rechtsgrond om een casus over te dragen. Bezorg deze
nota pas als de functionaris voor gegevensbescherming (DPO) en de juridische dienst een grond
noemden en die hieronder staat.

## 1. Eerst nakijken

- [ ] De DPO zei wat we mogen doorgeven, en op welke grond: <@blank "rechtsgrond van de overdracht"/>
- [ ] De ontvanger heeft dit nodig en mag het krijgen.
- [ ] Er staat niets in wat onder geheim in het overleg verteld is.
- [ ] Er staat niets in van politie, gerecht, OCAD of een inlichtingendienst, en niets uit een
      informatiekaart of een terugkoppelingsfiche.
- [ ] De persoon weet van de overdracht, of er staat genoteerd waarom niet.

## 2. Van wie, naar wie

| Gegeven | Invulling |
|---|---|
| Van | LIVC R van {gemeente} |
| Naar | <@blank "gemeente of dienst die overneemt"/> |
| Contact bij de ontvanger | <@blank "contact bij de ontvanger"/> |
| Reden | <@blank "reden van de overdracht"/> |
| Vorige casushouder | {casushouder} |

<#if is("minderjarig", "ja")>
De persoon is minderjarig.
<#elseif is("minderjarig", "nee")>
De persoon is meerderjarig.
<#else>
Het is niet bekend of de persoon minderjarig is.
</#if>
<#if is("persoon-weet", "ja")>
De persoon weet van het overleg.
<#elseif is("persoon-weet", "later")>
De persoon weet nog niet van het overleg. We lichten hem of haar nog in.
<#elseif is("persoon-weet", "niet")>
De persoon weet niet van het overleg. Vertel het niet.
<#else>
Of de persoon van het overleg weet: {persoon-weet}.
</#if>

De naam van de persoon staat niet in deze nota. Geef die alleen mondeling of langs een beveiligde weg,
als de rechtsgrond dat toelaat.

## 3. Wat de ander nodig heeft

Dit is nodig: ${list("domeinen")}.

| Actie die loopt | Dienst | Tegen wanneer |
|---|---|---|
<#if given("acties")>
<#list rows("acties") as row>
| ${row.actie} | ${row.dienst} | ${row.tegen} |
</#list>
<#else>
| {acties} | | |
</#if>

Schrap de acties die de ontvanger niet hoeft te kennen.

Wat goed gaat en beschermt: <@blank "wat goed gaat"/>

## 4. Na de overdracht

1. Vanaf <@day "dag van de overdracht"/> volgt de ontvanger op. Onze LIVC R volgt niet verder op.
2. Wij sluiten ons dossier af volgens de bewaartermijn.
3. Bij een dringende vraag belt de ontvanger <@blank "nummer voor dringende vragen"/>. Bij gevaar 112.

| | Overgedragen door | Ontvangen door |
|---|---|---|
| Naam en functie | | |
| Datum | | |
| Handtekening | | |
