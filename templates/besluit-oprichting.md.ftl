---
title: Besluit tot oprichting
version: 1.0.0
language: nl
uses: [gemeente, vorm, partnergemeenten, burgemeester, zetel-burgemeester, vertegenwoordiger-burgemeester, zetel-korpschef, vertegenwoordiger-politie, machtiging, preventieambtenaar]
blanks: [partnergemeenten, vertegenwoordiger-burgemeester, vertegenwoordiger-politie, machtiging]
---
<#if is("vorm", "samen")>
# Besluit van de burgemeesters van {gemeente}, {partnergemeenten}
<#else>
# Besluit van de burgemeester van {gemeente}
</#if>

**Oprichting van de lokale integrale veiligheidscel inzake radicalisme,
extremisme en terrorisme (LIVC R)**

<#if is("vorm", "samen")>
De burgemeesters,
<#else>
De burgemeester,
</#if>

Gelet op de wet van 30 juli 2018 tot oprichting van lokale integrale
veiligheidscellen inzake radicalisme, extremisme en terrorisme, artikelen 2
en 3;

<#if is("vorm", "samen")>
besluiten:

**Artikel 1.** De burgemeesters richten samen één LIVC R op. Ze werkt voor het
hele grondgebied van {gemeente}, {partnergemeenten}.
<#elseif is("vorm", "alleen")>
besluit:

**Artikel 1.** De burgemeester richt een LIVC R op voor het grondgebied van
{gemeente}.
<#else>
besluit:

**Artikel 1.** De burgemeester richt een LIVC R op voor het grondgebied van
{gemeente}. Vorm: {vorm}.
</#if>

**Artikel 2.** De LIVC R heeft als vaste leden:

<#if is("zetel-burgemeester", "zelf")>
1. de burgemeester, {burgemeester};
<#elseif is("zetel-burgemeester", "vertegenwoordiger")>
1. de vertegenwoordiger die burgemeester {burgemeester} aanwijst:
   {vertegenwoordiger-burgemeester};
<#elseif is("zetel-burgemeester", "allebei")>
1. de burgemeester, {burgemeester}, en als vertegenwoordiger
   {vertegenwoordiger-burgemeester};
<#else>
1. de burgemeester, {burgemeester}
   {zetel-burgemeester};
</#if>
<#if is("zetel-korpschef", "zelf")>
2. de korpschef van de lokale politie;
<#elseif is("zetel-korpschef", "vertegenwoordiger")>
<#if is("machtiging", "ja")>
2. de korpschef van de lokale politie, of als vertegenwoordiger {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim";
<#elseif is("machtiging", "nee")>
2. de korpschef van de lokale politie, of als vertegenwoordiger {vertegenwoordiger-politie},
   houder van een veiligheidsmachtiging van minstens het niveau "geheim"
   <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>;
<#else>
2. de korpschef van de lokale politie, of als vertegenwoordiger {vertegenwoordiger-politie},
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
2. de korpschef van de lokale politie
   {zetel-korpschef};
</#if>
3. de gemeenteambtenaar die de preventiemaatregelen coördineert: {preventieambtenaar}.

<#if is("vorm", "samen")>
Voor {partnergemeenten} komen daarbij:
<@blank "burgemeester en preventieambtenaar van elke partnergemeente"/>.

**Artikel 3.** De burgemeesters leggen hun verdere afspraken vast in een
samenwerkingsovereenkomst.

Gedaan op <@blank "datum van ondertekening"/>

De burgemeesters,

| Gemeente | Burgemeester | Handtekening |
|---|---|---|
| {gemeente} | {burgemeester} | |
<#if given("partnergemeenten")>
<#list rows("partnergemeenten") as row>
| ${row} | <@blank "burgemeester van elke partnergemeente"/> | |
</#list>
<#else>
| {partnergemeenten} | <@blank "burgemeester van elke partnergemeente"/> | |
</#if>
<#else>
<#include "_ondertekening.md.ftl">
</#if>
