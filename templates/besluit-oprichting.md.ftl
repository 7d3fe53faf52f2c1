---
title: Besluit tot oprichting
version: 2.0.1
language: nl
uses: [gemeente, vorm, partnergemeenten, burgemeester, zetel-burgemeester, vertegenwoordiger-burgemeester, zetel-korpschef, vertegenwoordiger-politie, machtiging, preventieambtenaar]
blanks: [partnergemeenten, vertegenwoordiger-burgemeester, vertegenwoordiger-politie, machtiging]
---
# Oprichting van de lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme

<#if is("vorm", "samen")>
**Besluit van de burgemeesters van ${list("gemeente", "partnergemeenten")}**\
<#else>
**Besluit van de burgemeester van {gemeente}**\
</#if>
Nummer: <@blank "nummer van het besluit"/>

<#if is("vorm", "samen")>
De burgemeesters
<#else>
De burgemeester
</#if>

## Rechtsgronden

Wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen inzake radicalisme,
extremisme en terrorisme, artikelen 2 en 3.

## Motivering

De burgemeester moet een lokale integrale veiligheidscel (LIVC R) oprichten, om terroristische
misdrijven te voorkomen. Burgemeesters kunnen dat ook samen doen (artikel 2 van de wet).

<#if holds("bestaat")>
Er is al een LIVC R. Met dit besluit legt de burgemeester de oprichting en de leden schriftelijk vast.

</#if>
<#if is("vorm", "samen")>
${list("gemeente", "partnergemeenten")} werken samen in één cel voor hun hele grondgebied.
<#elseif is("vorm", "alleen")>
<#if holds("bestaat")>
{gemeente} heeft een eigen cel.
<#else>
{gemeente} richt een eigen cel op.
</#if>
<#else>
De burgemeester richt dit op: {vorm}.
</#if>

<#if is("vorm", "samen")>
besluiten:
<#else>
besluit:
</#if>

## Artikel 1. Oprichting

<#if is("vorm", "samen")>
Er is één LIVC R voor het hele grondgebied van ${list("gemeente", "partnergemeenten")}.
<#else>
Er is een LIVC R voor het grondgebied van {gemeente}.
</#if>

## Artikel 2. Samenstelling

De LIVC R bestaat uit:

<#if is("zetel-burgemeester", "zelf")>
1. de burgemeester, {burgemeester};
<#elseif is("zetel-burgemeester", "vertegenwoordiger")>
1. de vertegenwoordiger die burgemeester {burgemeester} aanwijst:
   {vertegenwoordiger-burgemeester};
<#elseif is("zetel-burgemeester", "allebei")>
1. de burgemeester, {burgemeester}, en als vertegenwoordiger
   {vertegenwoordiger-burgemeester};
<#else>
1. de burgemeester, {burgemeester}:
   {zetel-burgemeester};
</#if>
<#if is("zetel-korpschef", "zelf")>
2. de korpschef van de lokale politie;
<#elseif is("zetel-korpschef", "vertegenwoordiger")>
<#if is("machtiging", "ja")>
2. als vertegenwoordiger van de korpschef van de lokale politie {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim";
<#elseif is("machtiging", "nee")>
2. als vertegenwoordiger van de korpschef van de lokale politie {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim"
   <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>;
<#else>
2. als vertegenwoordiger van de korpschef van de lokale politie {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim"
   {machtiging};
</#if>
<#elseif is("zetel-korpschef", "allebei")>
<#if is("machtiging", "ja")>
2. de korpschef van de lokale politie, en als vertegenwoordiger {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim";
<#elseif is("machtiging", "nee")>
2. de korpschef van de lokale politie, en als vertegenwoordiger {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim"
   <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>;
<#else>
2. de korpschef van de lokale politie, en als vertegenwoordiger {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim"
   {machtiging};
</#if>
<#else>
2. de korpschef van de lokale politie:
   {zetel-korpschef};
</#if>
3. de gemeenteambtenaar die de preventiemaatregelen coördineert: {preventieambtenaar}.

<#if is("vorm", "samen")>
Voor ${list("partnergemeenten")} komen daarbij:
<@blank "burgemeester en preventieambtenaar van elke partnergemeente"/>.

</#if>
## Artikel 3. Casuslijst en uitnodigingen

<#if is("vorm", "samen")>
De burgemeester van de gemeente waar een persoon woont, stelt voor die persoon de casuslijst op en kan
diensten uitnodigen (artikel 3 van de wet). De burgemeesters leggen hun verdere afspraken vast in een
samenwerkingsovereenkomst.
<#else>
De burgemeester stelt de casuslijst op en kan diensten uitnodigen (artikel 3 van de wet).
</#if>

## Artikel 4. Inwerkingtreding en mededeling

<#include "_besluit-ingang.md.ftl">

<#if is("vorm", "samen")>
<@blank "plaats van ondertekening"/>, <@day "datum van ondertekening"/>

| Gemeente | Burgemeester | Algemeen directeur |
|---|---|---|
| {gemeente} | <@signature who="burgemeester"/> {burgemeester} | <@signature who="algemeen directeur"/> <@blank "naam van de algemeen directeur"/> |
<#if given("partnergemeenten")>
<#list rows("partnergemeenten") as row>
| ${row} | <@signature who="burgemeester van een partnergemeente"/> | <@signature who="algemeen directeur van een partnergemeente"/> |
</#list>
<#else>
| {partnergemeenten} | <@signature who="burgemeester van een partnergemeente"/> | <@signature who="algemeen directeur van een partnergemeente"/> |
</#if>
<#else>
<#include "_besluit-ondertekening.md.ftl">
</#if>
