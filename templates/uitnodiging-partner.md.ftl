---
title: Uitnodigingsbrief
version: 2.0.0
language: nl
uses: [gemeente, burgemeester, coordinator, doelstellingen, partners]
blanks: [coordinator]
---
<#include "_kop.md.ftl">

{gemeente}, ${date}

**{entry.dienst}**\
Ter attentie van {entry.contactpersoon}

**Onderwerp: meewerken aan de LIVC R van {gemeente}**

Beste,

<#if holds("bestaat")>
In {gemeente} is er een lokale integrale veiligheidscel inzake radicalisme, extremisme en
terrorisme (LIVC R).
<#else>
In {gemeente} richt ik een lokale integrale veiligheidscel inzake radicalisme, extremisme
en terrorisme in (LIVC R).
</#if>
Dat is een overleg onder mijn leiding. Het dient om terroristische misdrijven te voorkomen,
en het werkt preventief. Elke gemeente moet er een hebben (wet van 30 juli 2018, artikel 2).

We zouden jullie graag per casus kunnen uitnodigen. Jullie kennen mensen en buurten die wij
niet kennen. Met deze brief vraag ik of jullie dat zien zitten.

## Op welke grond jullie kunnen deelnemen

De burgemeester kan diensten uitnodigen die kunnen bijdragen aan de opvolging van een
casus (wet van 30 juli 2018, artikel 3 § 1). Grond voor jullie dienst: {entry.grond}.

## Wat we nastreven

<#if given("doelstellingen")>
<#list rows("doelstellingen") as row>
- ${row}
</#list>
<#else>
{doelstellingen}
</#if>

## Wat je vooraf moet weten

1. **Meewerken is vrijwillig.** Willen jullie niet deelnemen, laat me dat dan weten.
2. **Spreken is een recht, geen plicht.** Wie komt, kiest zelf wat hij deelt. Het
   Grondwettelijk Hof noemt dat een waarborg (arrest 52/2021 van 1 april 2021).
3. **Wat onder geheim verteld wordt, blijft geheim.** Dat geldt voor iedereen aan tafel
   (artikel 353 § 2 van het Strafwetboek, vroeger 458ter).
4. **Wat besproken is, verlaat het overleg alleen met een terugkoppelingsfiche.** De
   korpschef of zijn vertegenwoordiger kan ze bezorgen aan de bevoegde basisdiensten. Dat kan
   alleen als iedereen die aan het overleg deelnam akkoord gaat, en zonder wat onder geheim
   verteld is (wet van 30 juli 2018, artikel 4 § 2).
5. **Jullie krijgen alleen een uitnodiging als jullie bij de casus betrokken zijn.**

## Hoe we verdergaan

De coördinator, {coordinator}, neemt contact op voor een kennismaking. Dan spreken we ook
over jullie rol en over de zwijgplicht die bij jullie geldt. Hebben jullie intussen vragen,
stel ze gerust.

Met vriendelijke groet,

{burgemeester}\
burgemeester van {gemeente}
