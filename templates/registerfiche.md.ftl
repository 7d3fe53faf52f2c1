---
title: Fiche voor het register van verwerkingen
version: 2.0.1
language: nl
uses: [gemeente, vorm, partnergemeenten, dpo, rechtsgronden, register, verantwoordelijke, dpia, verslag, bewaartermijn, bewaar-maanden, partners]
blanks: [partnergemeenten, dpo, rechtsgronden, verantwoordelijke, dpia, verslag, bewaartermijn, bewaar-maanden, partners]
---
# Registerfiche: LIVC R

<#include "_kop.md.ftl">

Elke gemeente houdt een register van verwerkingen bij, met per verwerking de rechtsgrond
en de manier van bewaren. Deze fiche is een aanzet voor dat register.

<@note>Laat de functionaris voor gegevensbescherming (DPO) de fiche nakijken en aanvullen.</@note>

<#if is("register", "nee")>
**Let op:** <@not_in_order reason="volgens je antwoord staat de LIVC R nog niet in het register"/>
</#if>

| Onderwerp | Inhoud |
|---|---|
| Naam van de verwerking | Casusoverleg in de LIVC R |
<#if is("vorm", "samen")>
| Grondgebied | ${list("gemeente", "partnergemeenten")} |
<#else>
| Grondgebied | {gemeente} |
</#if>
| Doel | Terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2) |
<#if is("rechtsgronden", "weet-niet")>
| Rechtsgrond in wet of decreet | <@blank "rechtsgrond van de verwerking"/> <@not_in_order reason="volgens je antwoord ligt de rechtsgrond nog niet vast"/> |
<#elseif given("rechtsgronden")>
| Rechtsgrond in wet of decreet | ${list("rechtsgronden")} |
<#else>
| Rechtsgrond in wet of decreet | {rechtsgronden} |
</#if>
| Rechtsgrond in de algemene verordening gegevensbescherming (AVG) | In beginsel artikel 6.1, punt c of e |
<#if is("verantwoordelijke", "nee")>
| Verwerkingsverantwoordelijke | <@blank "verwerkingsverantwoordelijke"/> <@not_in_order reason="volgens je antwoord ligt dit nog niet vast"/> |
<#else>
| Verwerkingsverantwoordelijke | <@blank "verwerkingsverantwoordelijke"/> |
</#if>
| Functionaris voor gegevensbescherming | <@blank "naam en contact van de functionaris"/> |
| Contact voor burgers | <@blank "contact voor vragen van burgers"/> |

## Over wie

- Personen met aanwijzingen van een radicaliseringsproces, die op de casuslijst van de
  burgemeester staan (wet van 30 juli 2018, artikel 3 § 2).
- Personen in hun omgeving, alleen als dat nodig is voor de casus.
- Leden en genodigden van het overleg.

## Welke gegevens

| Soort | Nodig? | Waarom |
|---|---|---|
| Een nummer dat naar de casus verwijst | altijd | Zo blijft de naam uit het verslag |
| Naam en contactgegevens | | |
| Waargenomen gedrag | | |
| Gegevens per levensdomein, zoals werk of wonen | | |
| Gegevens over geloof, overtuiging of gezondheid | | |
| Gegevens over misdrijven | | |
| Afspraken en opvolging | altijd | Dat is de inhoud van het verslag |

Voor gegevens over gezondheid en misdrijven noteert de gemeente welke groepen medewerkers toegang
hebben en waarom (wet van 30 juli 2018 over gegevensbescherming, artikel 9 en 10). Gegevens van
besproken personen verwerken mag alleen waar een wet het toelaat (wet van 30 juli 2018, artikel 4 § 3).

<#if is("verslag", "geen-verslag")>
Van het overleg komt er geen verslag.
<#else>
In het verslag staat dit: ${says("verslag")}.
</#if>
<#if is("verslag", "volledig")>
**Let op:** <@not_in_order reason="volgens je antwoord is het verslag volledig; beperk het tot de afspraken"/>
</#if>

## Wie de gegevens krijgt

- De deelnemers aan dezelfde casus, in het overleg zelf.
- De bevoegde basisdiensten, alleen met een terugkoppelingsfiche. De korpschef of zijn
  vertegenwoordiger bezorgt ze, bij consensus van wie deelnam en zonder wat onder geheim verteld
  is (wet van 30 juli 2018, artikel 4 § 2).

Deze diensten staan in de partnerpool. Ze krijgen alleen iets voor een casus waarvoor ze
uitgenodigd zijn.

<#if given("partners")>
<#list rows("partners", "grond", "gemeentelijk", "decreet") as row>
- ${row.dienst}
</#list>
<#else>
- <@blank "diensten die per casus kunnen worden uitgenodigd"/>
</#if>

## Hoe lang en hoe veilig

| Onderwerp | Afspraak |
|---|---|
<#if is("bewaartermijn", "nee")>
| Bewaartermijn na het afsluiten | <@blank "bewaartermijn"/> <@not_in_order reason="volgens je antwoord is er nog geen bewaartermijn"/> |
<#elseif is("bewaartermijn", "ja")>
| Bewaartermijn na het afsluiten | {bewaar-maanden} |
<#else>
| Bewaartermijn na het afsluiten | {bewaartermijn} |
</#if>
| Vernietigen | Volgens de Vlaamse regels over bestuursdocumenten (besluit van de Vlaamse Regering van 10 mei 2019) |
| Toegang | <@blank "wie toegang heeft"/> |
| Beveiliging | <@blank "hoe de stukken beveiligd zijn"/> |
| Melden van een datalek | aan de functionaris voor gegevensbescherming (DPO), meteen |
<#if is("dpia", "klaar")>
| Effectbeoordeling (GEB) | gemaakt en actueel |
<#elseif is("dpia", "bezig")>
| Effectbeoordeling (GEB) | in de maak |
<#elseif is("dpia", "nee")>
| Effectbeoordeling (GEB) | nog te maken |
<#else>
| Effectbeoordeling (GEB) | {dpia} |
</#if>

## Advies van de DPO

<#if is("dpo", "nee")>
**Let op:** <@not_in_order reason="volgens je antwoord is de functionaris nog niet betrokken"/>
<#elseif is("dpo", "ja")>
De functionaris is betrokken.
<#else>
Over de functionaris: {dpo}.
</#if>

Advies: <@blank "advies van de functionaris"/>\
Datum van het advies: <@day "datum van het advies"/>
