---
title: Jaarcijfers zonder personen
version: 1.0.0
language: nl
uses: [gemeente, vorm, partnergemeenten]
blanks: [partnergemeenten]
---
# Jaarcijfers van de LIVC R

<#include "_kop.md.ftl">

Jaar: <@blank "jaar"/>

<#if is("vorm", "samen")>
De cijfers gelden voor {gemeente}, {partnergemeenten} samen.
</#if>

Is een aantal kleiner dan vijf, schrijf dan "minder dan vijf". Splits niets op naar leeftijd, wijk, school
of geloof. Dat is onze keuze, de wet vraagt geen cijfers.

| Wat | Dit jaar | Vorig jaar |
|---|---|---|
| Overleggen | | |
| Signalen waarover iemand raad vroeg | | |
| Signalen die bij de eigen dienst of gewone hulp bleven | | |
| Casussen die op de lijst kwamen | | |
| Casussen die van de lijst gingen | | |
| Trajecten die liepen | | |
| Terugkoppelingsfiches | | |
| Vragen van burgers over hun gegevens | | |
| Genodigden die kwamen, op honderd | | |

## Wat de cijfers niet zeggen

Meer signalen kan betekenen dat meer mensen ons vinden. Minder casussen kan betekenen dat gewone hulp
volstaat. Wat leerden we? <@blank "les uit de cijfers"/>

- [ ] Niemand is in deze cijfers te herkennen, ook niet door wie de buurt kent.
- [ ] De functionaris voor gegevensbescherming las ze na.
