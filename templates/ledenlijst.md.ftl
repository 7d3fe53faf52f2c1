---
title: Ledenlijst en partnerpool
version: 2.0.1
language: nl
uses: [gemeente, burgemeester, zetel-burgemeester, vertegenwoordiger-burgemeester, zetel-korpschef, vertegenwoordiger-politie, machtiging, preventieambtenaar, coordinator, partners]
blanks: [vertegenwoordiger-burgemeester, vertegenwoordiger-politie, machtiging, coordinator]
---
# Ledenlijst en partnerpool van de LIVC R

<#include "_kop.md.ftl">

Stand op ${date}. Deze lijst noemt leden en diensten. Ze noemt nooit een besproken
persoon.

## 1. Vaste leden

De wet van 30 juli 2018, artikel 3 § 1, wijst deze leden aan.

| Hoedanigheid | Naam | Zetelt |
|---|---|---|
<#include "_kern.md.ftl">

<#include "_machtiging.md.ftl">

## 2. Coördinatie

| Functie | Naam |
|---|---|
| Coördinator | {coordinator} |
| Vervanger van de coördinator | |
| Verslaggever | |

Wie niet bij een casus hoort, zit er op dat moment niet bij. Dat geldt ook voor een
verslaggever of vervanger die geen lid is.

## 3. Partners die per casus kunnen worden uitgenodigd

Op deze lijst staan is nog geen uitnodiging. De burgemeester nodigt uit, per casus, als
de dienst kan bijdragen (wet van 30 juli 2018, artikel 3 § 1).

| Dienst | Contactpersoon | Grond om deel te nemen |
|---|---|---|
<#if given("partners")>
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | ${row.contactpersoon} | ${row.grond} |
</#list>
<#else>
| {partners} | | |
</#if>

Alleen wie gemeentelijk is of door een decreet of ordonnantie gemachtigd is, kan worden
uitgenodigd. Een andere veiligheidsdienst bereik je via de lokale politie. Wie geen grond
heeft, staat niet op deze lijst.
<@note>Kijk voor elke Vlaamse dienst na of het decreet van 21 mei 2021 ze machtigt.</@note>

Een school of een CLB wordt alleen uitgenodigd als die bij de casus betrokken is.
(Schriftelijke vraag nr. 380 van 5 augustus 2021, antwoord.)

## 4. Welke zwijgplicht geldt

Beroepsgeheim, ambtsgeheim en discretieplicht zijn drie verschillende dingen.
<@note>Vul dit aan met elke partner, en hou beroepsgeheim, ambtsgeheim en discretieplicht uit elkaar.</@note>

| Dienst | Beroepsgeheim, ambtsgeheim of discretieplicht | Nagevraagd op |
|---|---|---|
<#if given("partners")>
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | | |
</#list>
<#else>
| {partners} | | |
</#if>

<@note>Elke naam is nagevraagd en klopt.</@note>
<@note>Elke contactpersoon weet dat deelnemen en delen vrijwillig zijn.</@note>
<@note>De lijst gaat naar de leden, en naar niemand anders.</@note>
<@note>De volgende controle is gepland.</@note>
