---
title: Jaarcijfers zonder personen
version: 2.0.0
language: nl
uses: [gemeente, vorm, partnergemeenten]
blanks: [partnergemeenten]
---
# Jaarcijfers van de LIVC R

<#include "_kop.md.ftl">

Jaar: <@blank "jaar"/>

<#if is("vorm", "samen")>
De cijfers gelden voor ${list("gemeente", "partnergemeenten")} samen.
</#if>

Een aantal kleiner dan vijf staat er als "minder dan vijf". De cijfers zijn niet opgesplitst naar
leeftijd, wijk, school of geloof.
<@note kind="own-choice">De grens van vijf, en wat we niet opsplitsen. De wet vraagt geen cijfers.</@note>

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
<@note>Niemand is in deze cijfers te herkennen, ook niet door wie de buurt kent.</@note>
<@note>De functionaris voor gegevensbescherming las ze na.</@note>
