---
title: Brief met noden
version: 2.0.0
language: nl
uses: [gemeente, burgemeester, coordinator, stand, inwoners, fenomenen, noden, noden-aan]
blanks: [coordinator, fenomenen, noden, noden-aan]
---
<#if is("noden-aan", "vvsg")>
Aan de Vereniging van Vlaamse Steden en Gemeenten (VVSG)

</#if>
<#if is("noden-aan", "abb")>
Aan het Agentschap Binnenlands Bestuur (ABB)

</#if>
<#if given("noden-aan")>
<#else>
Aan {noden-aan}

</#if>
{gemeente}, <@blank "datum van de brief"/>\
Ons kenmerk: <@blank "kenmerk van de gemeente"/>

# Wat onze LIVC R nodig heeft

Beste,

Gemeenten kunnen noden rond hun LIVC R melden bij de VVSG en bij het Agentschap Binnenlands
Bestuur. De minister antwoordde dat telkens bekeken wordt hoe daarop kan worden ingespeeld.
(Schriftelijke vraag nr. 380 van 5 augustus 2021, antwoord 1-3.) Daarom deze brief.

## Wie we zijn

| Gegeven | Invulling |
|---|---|
| Gemeente | {gemeente} |
| Bevolking | {inwoners} |
| Werkt er al een LIVC R? | {stand} |
| Fenomenen van de voorbije twee jaar | {fenomenen} |

## Wat we nodig hebben

<#if given("noden")>
<#list rows("noden") as row>
1. ${row}
</#list>
<#else>
{noden}
</#if>

## Waarom dat nodig is

| Nood | Wat probeerden we al? | Wat gebeurt er zonder? | Hoe dringend? |
|---|---|---|---|
<#list rows("noden") as row>
| ${row} | | | |
</#list>

## Wat we vragen

1. Laat ons weten of en hoe je op deze noden kunt ingaan.
2. Zeg ons bij wie we terechtkunnen als het niet bij jou is.
3. Laat ons weten wanneer we een antwoord mogen verwachten.
4. Zeg ons welke subsidies of oproepen vandaag openstaan.

Deze brief bevat geen gegevens over casussen of personen. Voor vragen kun je terecht bij onze
coördinator, {coordinator}.

Met vriendelijke groet,

{burgemeester}\
burgemeester van {gemeente}
