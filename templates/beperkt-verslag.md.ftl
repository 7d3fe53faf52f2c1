---
title: Beperkt verslag
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, genodigden, uitkomst, terugblik-datum]
blanks: [terugblik-datum]
sensitive: [kenmerk, gemeente, genodigden, uitkomst, terugblik-datum]
---
# Beperkt verslag

<#include "_kop-casus.md.ftl">

Dit verslag bevat alleen afspraken. Wat iemand vertelde, staat er niet in.

<#include "_verslag-kop.md.ftl">

## 1. Wie deelnam aan deze casus

Kruis iedereen aan die echt deelnam. Voor een terugkoppelingsfiche is het akkoord van al deze
mensen nodig.

| Dienst | Grond om deel te nemen | Nam echt deel? |
|---|---|---|
| Burgemeester of vertegenwoordiger | vast lid | |
| Lokale politie | vast lid | |
| Preventieambtenaar | vast lid | |
<#if given("genodigden")>
<#list rows("genodigden", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | ${row.grond} | |
</#list>
<#else>
| {genodigden} | | |
</#if>

- [ ] Doel, wet en geheimhouding zijn bij het begin overlopen.
- [ ] Wie niet bij deze casus hoorde, was er niet bij.

## 2. Uitkomst

De deelnemers besloten dit: ${says("uitkomst")}.

## 3. Afspraken

| Wat | Wie | Tegen wanneer | Hoe komt het terug? |
|---|---|---|---|
| | | | |
| | | | |

<#if given("terugblik-datum")>
We kijken terug op {terugblik-datum}.
<#else>
We kijken terug op <@day "datum van de terugblik"/>.
</#if>

## 4. Terugkoppelingsfiche

Kruis aan wat klopt. De tekst van een fiche staat nooit in dit verslag.

- [ ] Er komt geen terugkoppelingsfiche.
- [ ] Er komt een terugkoppelingsfiche. Iedereen die echt deelnam, gaat akkoord met de tekst. De korpschef of
      zijn vertegenwoordiger bezorgt ze aan de basisdiensten.
- [ ] Niet iedereen ging akkoord. Het ontwerp is vernietigd.

## 5. Bewaren

Dit verslag gaat alleen naar wie aan deze casus deelnam. We vernietigen het op
<@day "dag waarop het verslag vernietigd wordt"/>.
<@note>Er staat niets in wat iemand onder geheim vertelde.</@note>
<@note>Er staat niets in uit een informatiekaart of van de politie.</@note>
