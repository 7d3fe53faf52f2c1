---
title: Aanstellingsbrief
version: 2.0.0
language: nl
uses: [gemeente, burgemeester, zetel-burgemeester, vertegenwoordiger-burgemeester, zetel-korpschef, vertegenwoordiger-politie, machtiging, preventieambtenaar]
blanks: [vertegenwoordiger-burgemeester, vertegenwoordiger-politie, machtiging]
---
Aan de vaste leden van de LIVC R van {gemeente}\
<#if is("zetel-burgemeester", "vertegenwoordiger") || is("zetel-burgemeester", "allebei")>
{vertegenwoordiger-burgemeester}, vertegenwoordiger van de burgemeester\
</#if>
<#if is("zetel-korpschef", "zelf") || is("zetel-korpschef", "allebei")>
<@blank "naam van de korpschef"/>, korpschef van de lokale politie\
</#if>
<#if is("zetel-korpschef", "vertegenwoordiger") || is("zetel-korpschef", "allebei")>
{vertegenwoordiger-politie}, vertegenwoordiger van de lokale politie\
</#if>
{preventieambtenaar}, preventieambtenaar

<#include "_brief-kop.md.ftl">

# Je aanstelling als lid van de LIVC R

Beste,

Je bent een vast lid van de lokale integrale veiligheidscel inzake radicalisme,
extremisme en terrorisme (LIVC R) van {gemeente}. De wet van 30 juli 2018, artikel
3 § 1, wijst die vaste leden aan. Met deze brief bevestig ik wie dat bij ons zijn.

<#if is("zetel-burgemeester", "zelf")>
Ik zetel zelf als burgemeester.
<#elseif is("zetel-burgemeester", "vertegenwoordiger")>
{vertegenwoordiger-burgemeester} zetelt in mijn plaats.
<#elseif is("zetel-burgemeester", "allebei")>
Ik zetel zelf als burgemeester, en {vertegenwoordiger-burgemeester} zetelt naast mij.
<#else>
Hoe ik als burgemeester zetel: {zetel-burgemeester}.
</#if>
<#if is("zetel-korpschef", "vertegenwoordiger")>
{vertegenwoordiger-politie} zetelt in de plaats van de korpschef.
<#elseif is("zetel-korpschef", "allebei")>
Naast de korpschef zetelt {vertegenwoordiger-politie}.
</#if>
{preventieambtenaar} zetelt als ambtenaar die de preventiemaatregelen coördineert.

<#include "_machtiging.md.ftl">

Wat we van je verwachten:

1. Je bent aanwezig op het overleg, of je laat je vertegenwoordigen als de wet dat
   toelaat.
2. Je werkt mee aan het doel: terroristische misdrijven voorkomen (wet van 30 juli
   2018, artikel 2). De LIVC R voert zelf geen onderzoek.
3. Je helpt mee als we ieders rol overlopen.
4. Je houdt geheim wat anderen op het overleg onder geheim vertellen, ook als je geen
   lid meer bent.
5. Je spreekt mee af wie wat doet, en je zegt het als iets niet lukt.

Wat je mag verwachten:

- Je weet vooraf waarover het gaat en wie er nog aan tafel zit.
- Je kiest zelf wat je deelt. Niemand kan je verplichten om te spreken
  (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021).
- Wat besproken is, verlaat het overleg alleen met een terugkoppelingsfiche. De korpschef
  of zijn vertegenwoordiger bezorgt ze aan de bevoegde basisdiensten. Iedereen die
  deelnam, gaat akkoord. Er staat niets in wat onder geheim verteld is (wet van 30 juli
  2018, artikel 4 § 2).
- Je krijgt vorming en je kunt met vragen terecht bij de coördinator.

Dank je wel dat je dit mee opneemt.

<#include "_brief-slot.md.ftl">
