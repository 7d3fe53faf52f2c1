---
title: Aanzet voor de effectbeoordeling
version: 2.0.1
language: nl
uses: [gemeente, dpo, dpia, rechtsgronden, verantwoordelijke, verslag, bewaartermijn, bewaar-maanden]
blanks: [bewaar-maanden]
---
# Aanzet voor de gegevensbeschermingseffectbeoordeling (GEB of DPIA)

<#include "_kop.md.ftl">

Deze aanzet helpt je om samen met de functionaris voor gegevensbescherming (DPO) te bekijken
welke risico's er zijn. Ze is geen afgewerkte beoordeling.

Ga er voorlopig van uit dat een beoordeling nodig is.

Hier staan we nu:

<#if is("dpia", "nee")>
- Er is nog geen effectbeoordeling.
<#else>
- Over een effectbeoordeling: ${says("dpia")}.
</#if>
<#if is("dpo", "ja")>
- De functionaris is betrokken.
<#elseif is("dpo", "nee")>
- De functionaris is nog niet betrokken.
<#else>
- Over de functionaris: {dpo}.
</#if>
<#if is("rechtsgronden", "weet-niet")>
- De rechtsgrond van de verwerking ligt nog niet vast.
<#else>
- De verwerking steunt op ${list("rechtsgronden")}.
</#if>
<#if is("verantwoordelijke", "ja")>
- Er ligt vast wie verwerkingsverantwoordelijke is.
<#elseif is("verantwoordelijke", "nee")>
- Er ligt nog niet vast wie verwerkingsverantwoordelijke is.
<#else>
- Over de verwerkingsverantwoordelijke: {verantwoordelijke}.
</#if>
<#if is("verslag", "geen-verslag")>
- Van het overleg is er geen verslag.
<#else>
- In het verslag staat dit: ${says("verslag")}.
</#if>
<#if is("bewaartermijn", "ja")>
- Na het afsluiten bewaren we een dossier nog {bewaar-maanden}.
<#elseif is("bewaartermijn", "nee")>
- Er is nog geen bewaartermijn.
<#else>
- Over de bewaartermijn: {bewaartermijn}.
</#if>

## 1. Wat we doen

Beschrijf de weg van een gegeven: van signaal tot afsluiten.

| Moment | Welke gegevens? | Wie ziet ze? | Waar staan ze? |
|---|---|---|---|
| Signaal | | | |
| Casuslijst | | | |
| Overleg | | | |
| Verslag | | | |
| Terugkoppelingsfiche | | | |
| Opvolging | | | |
| Afsluiten en vernietigen | | | |

## 2. Nodig en in verhouding?

- [ ] Het doel staat vast: terroristische misdrijven voorkomen (wet van 30 juli 2018,
      artikel 2).
- [ ] Voor elke gegevensstroom is de rechtsgrond genoteerd.
- [ ] We gebruiken een nummer waar dat kan.
- [ ] We delen alleen wat nodig is voor deze casus.
- [ ] Wie niet bij de casus hoort, hoort en leest niets.
- [ ] Toestemming dient niet als rechtsgrond, behalve bij uitzondering en met advies.
- [ ] Er is geen lijst van besproken personen naast de casuslijst van de burgemeester.
- [ ] Voor gezondheid en misdrijven is genoteerd wie toegang heeft en waarom.

Wat ontbreekt nog? <@blank "wat nog ontbreekt"/>

## 3. Risico's voor de persoon

Kans en gevolg vul je in als klein, matig of groot.

| Risico | Kans | Gevolg | Wat we ertegen doen |
|---|---|---|---|
| Iemand krijgt ten onrechte een etiket | | | Eerst toetsen of het om radicalisering gaat; gedrag beschrijven |
| Geheime informatie verlaat het overleg | | | Alleen een terugkoppelingsfiche, bij consensus en zonder wat onder geheim verteld is |
| Een informatiekaart blijft liggen, of iemand neemt er iets uit over | | | De politie haalt elk exemplaar weer op |
| Iemand aan tafel hoort niet bij de casus | | | Per casus uitnodigen en een eigen aanwezigheidslijst |
| Een verslag lekt uit | | | Alleen afspraken, een nummer, beperkte toegang |
| Gegevens blijven te lang bewaard | | | Een termijn, een herinnering en een nota bij het vernietigen |
| Een minderjarige verliest vertrouwen in hulp | | | Eerst zonder namen werken |
| We bespreken iemand om zijn geloof of mening | | | De voorzitter stopt het gesprek |
| Gegevens reizen mee bij een verhuis | | | Niets overdragen zonder een rechtsgrond |
| <@blank "eigen risico"/> | | | |

## 4. Rechten van de persoon

| Recht | Afspraak |
|---|---|
| Wie beantwoordt een vraag van een burger? | <@blank "wie vragen van burgers beantwoordt"/> |
| Wanneer zeggen we iemand dat we over hem spreken? | <@blank "afspraak over informeren"/> |
| Hoe verbeteren we een fout gegeven? | <@blank "afspraak over verbeteren"/> |

Over eigen notities gelden de rechten van de AVG, zolang geen wet ze beperkt. Bevestig een vraag,
antwoord binnen een maand en noem de Gegevensbeschermingsautoriteit. Zeg nooit of er gegevens van
politie, gerecht, OCAD of een inlichtingendienst zijn (wet van 30 juli 2018 over
gegevensbescherming, artikel 11 en 14). Een vraag over politiegegevens gaat meteen naar de
Gegevensbeschermingsautoriteit.

## 5. Besluit

- [ ] De risico's zijn aanvaardbaar met de maatregelen hierboven.
- [ ] Er zijn eerst nog maatregelen nodig.
- [ ] We vragen eerst advies aan de toezichthouder.

Advies van de DPO: <@blank "advies van de functionaris"/>\
Beslissing en datum: <@blank "beslissing en datum"/>\
Opnieuw bekijken op: <@day "datum van herziening"/>
