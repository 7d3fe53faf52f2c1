---
title: Agenda van het overleg
version: 1.0.0
language: nl
uses: [kenmerk, gemeente, genodigden]
blanks: []
sensitive: [kenmerk, gemeente, genodigden]
---
# Agenda van de LIVC R

Gemeente: {gemeente}\
Dag en uur: <@blank "dag en uur van het overleg"/>\
Plaats: <@blank "plaats van het overleg"/>\
Voorzitter: <@blank "voorzitter"/>

Casussen staan hier met een nummer, nooit met een naam.

## 1. Openen

- [ ] Het doel: terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2).
- [ ] Spreken is een recht, geen plicht. Wat onder geheim verteld wordt, blijft geheim.
- [ ] Wie niet bij een casus hoort, gaat dan naar buiten. We noteren wie echt deelneemt.

## 2. Nieuwe casussen

### Casus {kenmerk}: aan tafel, naast de vaste leden

| Dienst | Grond om deel te nemen | Bijdrage |
|---|---|---|
<#if given("genodigden")>
<#list rows("genodigden", "grond", "gemeentelijk", "decreet") as row>
| ${row.dienst} | ${row.grond} | ${row.bijdrage} |
</#list>
<#else>
| {genodigden} | | |
</#if>

1. Wat is gezien, en wat weten we nog niet?
2. Wat geeft risico, en wat gaat beter of beschermt?
3. Wie is het best geplaatst om iets te doen?
4. Uitkomst: traject, opvolgen, doorverwijzen, naar de Lokale Taskforce of stoppen.
5. Is een terugkoppelingsfiche nodig?
6. Weet de persoon dat we spreken, en moet dat?

## 3. Lopende dossiers

| Kenmerk | Wie zit voor deze casus aan tafel? | Af te spreken |
|---|---|---|
| | | |

## 4. Dossiers die kunnen worden afgesloten

| Kenmerk | Wie zit voor deze casus aan tafel? | Nazorg |
|---|---|---|
| | | |

## 5. Afronden

- [ ] De afspraken zijn hardop herhaald: wie, wat en tegen wanneer.
- [ ] Papieren zijn opgehaald en worden vernietigd.
- [ ] Volgend overleg: <@blank "dag van het volgende overleg"/>
