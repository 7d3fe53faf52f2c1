---
title: Brief met noden
version: 2.0.0
language: nl
uses: [gemeente, burgemeester, coordinator, stand, inwoners, fenomenen, noden, noden-aan]
blanks: [coordinator, fenomenen, noden, noden-aan]
copies: [coordinator]
---
<#if is("noden-aan", "vvsg")>
Vereniging van Vlaamse Steden en Gemeenten (VVSG)\
Ter attentie van <@blank "contactpersoon bij de VVSG"/>\
<@blank "adres van de VVSG"/>

</#if>
<#if is("noden-aan", "abb")>
Agentschap Binnenlands Bestuur (ABB)\
Ter attentie van <@blank "contactpersoon bij ABB"/>\
<@blank "adres van ABB"/>

</#if>
<#if given("noden-aan")>
<#else>
{noden-aan}\
<#include "_brief-adres.md.ftl">

</#if>
<#include "_brief-kop.md.ftl">

# Wat onze LIVC R nodig heeft

Beste,

Gemeenten kunnen noden rond hun LIVC R melden bij de VVSG en bij het Agentschap Binnenlands
Bestuur. De minister antwoordde dat telkens bekeken wordt hoe daarop kan worden ingespeeld.
(Schriftelijke vraag nr. 380 van 5 augustus 2021, antwoord 1-3.) Daarom schrijf ik jullie.

<#if is("stand", "draait")>
{gemeente} telt {inwoners}. Onze LIVC R komt geregeld samen.
<#elseif is("stand", "stil")>
{gemeente} telt {inwoners}. We hebben een LIVC R, maar ze ligt stil. We brengen ze weer op gang.
<#elseif is("stand", "geen")>
{gemeente} telt {inwoners}. We richten onze LIVC R nu op.
<#else>
{gemeente} telt {inwoners}. De stand van onze LIVC R is: {stand}.
</#if>
<#if is("fenomenen", "geen")>
De voorbije twee jaar zagen we geen signalen.
<#elseif given("fenomenen")>
De voorbije twee jaar zagen we signalen van ${list("fenomenen")}.
</#if>

<#if given("noden")>
Dit hebben we nodig:

<#list rows("noden") as row>
1. ${row}
</#list>
<#else>
Dit hebben we nodig: {noden}.
</#if>

Waarom dat nodig is en wat we al probeerden: <@blank "waarom dat nodig is en wat al geprobeerd is"/>

We vragen jullie vier dingen:

1. Laat ons weten of en hoe jullie op deze noden kunnen ingaan.
2. Zeg ons bij wie we terechtkunnen als het niet bij jullie is.
3. Laat ons weten wanneer we een antwoord mogen verwachten.
4. Zeg ons welke subsidies of oproepen vandaag openstaan.

Deze brief bevat geen gegevens over casussen of personen.
<#if given("coordinator")>
Vragen kunnen bij onze coördinator, {coordinator}: <@blank "telefoon"/>.
<#else>
Vragen kunnen bij <@blank "contactpersoon bij de gemeente, met telefoon"/>.
</#if>

<#include "_brief-slot.md.ftl">
