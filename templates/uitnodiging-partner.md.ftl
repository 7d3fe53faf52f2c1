---
title: Uitnodigingsbrief
version: 1.0.0
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

De gemeente {gemeente} heeft een lokale integrale veiligheidscel inzake radicalisme,
extremisme en terrorisme (LIVC R). Dat is een wettelijk overleg onder mijn leiding. Het
dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018, artikel 2). We
werken vooral preventief.

Graag zouden we je dienst per casus kunnen uitnodigen. Jullie kennen mensen en buurten
die wij niet kennen. Met deze brief vraag ik of jullie dat zien zitten.

## Op welke grond jullie kunnen deelnemen

De burgemeester kan diensten uitnodigen die kunnen bijdragen aan de opvolging van een
casus (wet van 30 juli 2018, artikel 3 § 1). Grond voor jullie dienst: {entry.grond}.
*Te bevestigen: het decreet van 21 mei 2021 is nog niet gelezen. Ben je een Vlaamse dienst,
kijk dan samen na of het jullie machtigt.*

## Wat we nastreven

<#if given("doelstellingen")>
<#list rows("doelstellingen") as row>
- ${row}
</#list>
<#else>
{doelstellingen}
</#if>

## Wat je vooraf moet weten

1. **Meewerken is vrijwillig.** Willen jullie niet deelnemen, laat me dan weten waarom.
   *Te bevestigen: dat staat in een krantenbericht van 21 april 2021.*
2. **Spreken is een recht, geen plicht.** Wie komt, kiest zelf wat hij deelt. Het
   Grondwettelijk Hof noemt dat een waarborg (arrest 52/2021 van 1 april 2021).
3. **Wat onder geheim verteld wordt, blijft geheim.** Dat geldt voor iedereen aan tafel
   (artikel 458ter § 2 van het Strafwetboek, oude nummering).
4. **Naar de politie gaat alleen een terugkoppelingsfiche.** Alle leden die voor die casus
   deelnamen, moeten ze goedkeuren. Er staat niets in wat onder beroepsgeheim verteld is
   (arrest 52/2021).
5. **Je krijgt alleen een uitnodiging als je dienst bij de casus betrokken is.** Je mag je
   laten vertegenwoordigen, bijvoorbeeld door een leidinggevende.

## Hoe we verdergaan

De coördinator, {coordinator}, neemt contact op voor een kennismaking. Dan spreken we ook
over jullie rol en over de zwijgplicht die bij jullie geldt. Heb je intussen vragen, stel
ze gerust.

Met vriendelijke groet,

{burgemeester}\
burgemeester van {gemeente}
