---
title: Opleidingsplan
version: 2.0.1
language: nl
uses: [gemeente, coordinator, opleiding-noden, acute-vraag, vvsg-begeleiding]
blanks: [coordinator]
---
# Opleidingsplan van de LIVC R

<#include "_kop.md.ftl">

Periode <@blank "periode van het plan"/>\
Opgemaakt door {coordinator}

## 1. Wat de leden willen leren

De leden willen bijleren over ${list("opleiding-noden")}.

## 2. Het plan

| Onderwerp | Voor wie | Aanbod om na te vragen | Wanneer | Wie regelt het | Kostprijs |
|---|---|---|---|---|---|
<#if is("opleiding-noden", "signalen")>
| Signalen herkennen | | VVSG-basisvorming; CoPPRa voor politie op het terrein | | | |
</#if>
<#if is("opleiding-noden", "fenomenen")>
| Vormen van extremisme en polarisatie | | Ceapire, op maat | | | |
</#if>
<#if is("opleiding-noden", "multidisciplinair")>
| Werken over disciplines heen | | VVSG, intervisie en supervisie | | | |
</#if>
<#if is("opleiding-noden", "beroepsgeheim")>
| Beroepsgeheim en persoonsgegevens | | Eigen juridische dienst en DPO | | | |
</#if>
<#if is("opleiding-noden", "jongeren")>
| Weerbaarheid van jongeren | | BOUNCE | | | |
</#if>
| Kennismaking voor nieuwe leden | elk nieuw lid | Coördinator: reglement, visie en rollenkaart | bij de start | coördinator | geen |
| Intervisie of supervisie | coördinator en casushouders | VVSG | twee keer per jaar | coördinator | |

<@note>Vraag na wat vandaag bestaat, voor wie en tegen welke prijs.</@note>

<#if is("acute-vraag", "ja")>
## Dringende vraag

Er is nu een vraag waarvoor expertise ontbreekt. De Vlaamse expertenpool helpt gratis. Vertel
geen herkenbare gegevens voor je weet of dat mag. Bij gevaar bel je 112.

</#if>
## 3. Begeleiding

<#if is("vvsg-begeleiding", "ja")>
We vragen begeleiding van de VVSG. De aanvraag staat zo: <@blank "stand van de aanvraag bij de VVSG"/>
<#elseif is("vvsg-begeleiding", "nee")>
We vragen nu geen begeleiding van de VVSG.
<#else>
Over begeleiding van de VVSG: {vvsg-begeleiding}.
</#if>

## 4. Opvolgen

- [ ] Tijd en budget zijn gevraagd en toegezegd.
- [ ] Elk lid kent het plan.
- [ ] Na elke vorming zegt de deelnemer in het overleg wat hij ermee doet.
- [ ] Het plan komt terug bij de jaarlijkse evaluatie.
- [ ] Geen enkele vorming gebruikt een echte casus met herkenbare gegevens.
