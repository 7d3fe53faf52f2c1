---
title: Visienota
version: 2.0.1
language: nl
uses: [gemeente, burgemeester, fenomenen, doelstellingen, visie-gedeeld, partners]
blanks: [partners]
---
# Visienota van de LIVC R

<#include "_kop.md.ftl">

## 1. Waarom een gedeelde visie

Alle partners van de LIVC R moeten de doelen en de visie delen, ook de partners uit het
brede socioculturele veld. Onderling vertrouwen is doorslaggevend. (Schriftelijke vraag
nr. 380 van 5 augustus 2021.) Daarom zet deze nota op papier waar we samen voor staan.

## 2. Waar we van vertrekken

<#if is("fenomenen", "geen")>
De voorbije twee jaar zagen we in {gemeente} geen signalen. We willen klaarstaan voor
het moment dat er wel een komt.
<#elseif given("fenomenen")>
De voorbije twee jaar zagen we in {gemeente} signalen van ${list("fenomenen")}.
<#else>
De voorbije twee jaar zagen we in {gemeente} signalen van {fenomenen}.
</#if>

We kijken naar alle vormen van extremisme. We oordelen over gedrag, nooit over iemands
geloof of mening. Denkbeelden zijn op zich niet strafbaar.

## 3. Het wettelijke doel

De LIVC R dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018, artikel
2). Dat doel staat vast, en het is het enige. Onze eigen doelstellingen passen daarin.

## 4. Onze doelstellingen

<#if given("doelstellingen")>
<#list rows("doelstellingen") as row>
1. ${row}
</#list>
<#else>
{doelstellingen}
</#if>

## 5. Hoe we werken

1. **Vertrouwen voor structuren.** We leren elkaar kennen voor de eerste casus.
2. **Preventie eerst.** We werken sociaal waar het kan, en grijpen in waar het moet.
3. **Wie het best geplaatst is, doet het.** Vaak is dat iemand die de persoon al kent.
4. **Zo lokaal mogelijk.** We vertrekken van wie er al is in buurt, school en vereniging.
5. **Spreken mag, moeten niet.** Wie komt, kiest zelf wat hij deelt.
6. **Zuinig met gegevens.** We delen wat nodig is en noteren alleen afspraken.
7. **Extra zorg voor minderjarigen.** We werken in stappen, eerst zonder namen.
8. **We leren.** We kijken elk jaar terug en passen aan.

## 6. Wat we niet doen

- We voeren geen onderzoek.
- We bespreken niemand om zijn geloof, mening, kleding of afkomst.
- We houden geen lijst van personen bij naast de casuslijst van de burgemeester.
- Wat besproken is, verlaat het overleg alleen met een terugkoppelingsfiche. Bij gevaar
  bellen we 112.

## 7. Wie achter deze visie staat

<#if is("visie-gedeeld", "deels")>
Nog niet alle partners staan achter deze visie.
**Let op:** <@not_in_order reason="volgens je antwoord staan sommige partners er nog niet achter"/>
<#elseif is("visie-gedeeld", "niet-besproken")>
Deze visie is nog een voorstel.
**Let op:** <@not_in_order reason="volgens je antwoord is de visie nog niet met de partners besproken"/>
<#else>
Of alle partners achter deze visie staan: ${says("visie-gedeeld")}.
</#if>

| Partner | Naam | Datum | Handtekening |
|---|---|---|---|
| Gemeente {gemeente} | {burgemeester} | | |
| Lokale politie | | | |
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | | | |
</#list>

We bespreken deze visie opnieuw op <@day "datum van de volgende bespreking"/>.
