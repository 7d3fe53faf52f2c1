---
title: Agenda van het overleg
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, genodigden, andere-nummers]
blanks: []
sensitive: [kenmerk, gemeente, genodigden, andere-nummers]
---
# Agenda van de LIVC R

Overleg in {gemeente}, op <@blank "dag en uur van het overleg"/>, plaats: <@blank "plaats van het overleg"/>.\
De voorzitter is <@blank "voorzitter"/>.
Casussen staan hier met een nummer, nooit met een naam.

## 1. Openen

- [ ] Het doel: terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2).
- [ ] Spreken is een recht, geen plicht. Wat iemand onder geheim vertelt, blijft geheim.
- [ ] Elke casus opent en sluit als een eigen overleg. Wie er niet bij hoort, wacht buiten.

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

1. Wie is er in de ruimte? De verslaggever noteert iedereen.
2. Wat is gezien, en wat weten we nog niet?
3. Wat geeft risico, en wat gaat beter of beschermt?
4. Wie is het best geplaatst om iets te doen?
5. Wil de korpschef een terugkoppelingsfiche bezorgen? Gaat iedereen akkoord?
6. Uitkomst: traject, opvolgen, doorverwijzen, met die fiche naar de basisdiensten, of stoppen.
7. Weet de persoon dat we spreken, en wie vertelt het?

<#if given("andere-nummers")>
### Andere nummers op deze agenda

Elk nummer opent en sluit als een eigen overleg: {andere-nummers}.

</#if>
## 3. Lopende casussen

Vraag bij elke terugblik opnieuw of er een fiche moet komen.

| Kenmerk | Wie zit voor deze casus aan tafel? | Af te spreken |
|---|---|---|
| | | |

## 4. Casussen die de burgemeester van de lijst kan halen

| Kenmerk | Wie zit voor deze casus aan tafel? | Nazorg |
|---|---|---|
| | | |

## 5. Afronden

- [ ] De afspraken zijn hardop herhaald: wie, wat en tegen wanneer.
- [ ] We haalden alle papieren op om ze te vernietigen. Elke informatiekaart ging terug naar de politie.
- [ ] Volgend overleg: <@day "dag van het volgende overleg"/>
