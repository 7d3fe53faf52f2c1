---
title: Omgevingsanalyse
version: 2.0.1
language: nl
uses: [gemeente, vorm, partnergemeenten, inwoners, analyse-makers, fenomenen, beschrijving, signalen-aantal]
blanks: [partnergemeenten, beschrijving]
---
# Omgevingsanalyse

<#include "_kop.md.ftl">

<#if is("vorm", "samen")>
Deze analyse geldt voor het grondgebied van ${list("gemeente", "partnergemeenten")}.
<#elseif is("vorm", "alleen")>
Deze analyse geldt voor het grondgebied van {gemeente}.
<#else>
Deze analyse geldt voor het grondgebied van {gemeente}. Werkt de gemeente alleen of samen: {vorm}.
</#if>

| Gegeven | Invulling |
|---|---|
| Periode waarover de analyse gaat | <@blank "periode van de analyse"/> |
| Opgemaakt door | <@blank "opsteller van de analyse"/> |
| Werkten mee | ${list("analyse-makers")} |
| Vastgesteld op | <@day "datum van vaststelling"/> |

## 1. Waarom deze analyse

Een grondige omgevingsanalyse is de eerste stap van het lokale beleid tegen
radicalisering en extremisme. Ze zegt wat er bij ons speelt, wie er al mee bezig
is en wat we nog missen. Je maakt ze het best lokaal, en als het kan samen met
de partners van de LIVC R. (Schriftelijke vraag nr. 380 van 5 augustus 2021,
vraag en antwoord 1-3.)

Deze analyse gaat over **fenomenen, groepen en plaatsen**. Ze gaat nooit over
personen. Namen, accounts en verhalen die naar één persoon leiden, horen hier
niet in.

## 2. Onze gemeente in het kort

| Onderwerp | Wat we vaststellen | Bron en datum |
|---|---|---|
| Bevolking | {inwoners} | |
| Leeftijd, bevolking en wijken | | |
| Onderwijs en jeugd | | |
| Werk, inkomen en wonen | | |
| Verenigingen en geloofsgemeenschappen | | |
| Samenleven in de buurten | | |

## 3. Signalen en fenomenen

We kijken naar alle vormen van extremisme, welke ideologie er ook achter zit. We
kijken ook naar schadelijke polarisatie.

<#if is("fenomenen", "geen")>
De voorbije twee jaar zagen we geen signalen. Dat is ook een vaststelling. Wat
school, jeugdwerk, OCMW en wijkagent antwoordden toen we het hun vroegen: <@blank "resultaat van de navraag bij diensten"/>
<#elseif given("fenomenen")>
De voorbije twee jaar zagen we signalen van ${list("fenomenen")}.

<#if given("beschrijving")>
{beschrijving}
<#else>
Hoe we dat zien: <@blank "beschrijving van de fenomenen"/>
</#if>

| Fenomeen | Waar en hoe vaak? | Evolutie | Bron | Hoe zeker zijn we? |
|---|---|---|---|---|
<#list rows("fenomenen") as row>
| ${row} | | | | |
</#list>
<#else>
De voorbije twee jaar zagen we signalen van {fenomenen}.
</#if>

In de voorbije twaalf maanden telden we {signalen-aantal}.

Wat online en op straat gebeurt, hangt samen.
<@note>Noteer bij elk fenomeen of je het online, op straat of allebei ziet.</@note>

Denkbeelden zijn op zich niet strafbaar. We beschrijven gedrag en feiten, geen
meningen of geloof. Schadelijke polarisatie hoort in deze analyse, maar is geen
casus voor de LIVC R.

## 4. Wat maakt ons kwetsbaar, wat beschermt ons

| Domein | Wat maakt kwetsbaar? | Wat beschermt? |
|---|---|---|
| Psychosociaal en gezondheid | | |
| Opleiding en werk | | |
| Gezin, vrienden en buurt | | |
| Identiteit, zingeving en betrokkenheid | | |
| Vertrouwen in het bestuur en de hulpverlening | | |

Besluit bij deze tabel: <@blank "besluit over kwetsbaarheid en bescherming"/>

## 5. Wie is er actief: het netwerk

We brengen formele en informele netwerken in kaart, zo lokaal mogelijk. Een
trainer, een jeugdwerker of een buurtbewoner met gezag hoort daar ook bij. Hier staan
functies en organisaties, en geen naam van wie geen openbare functie heeft.

| Organisatie of netwerk | Welke groep bereikt ze? | Wat kan ze bijdragen? | Hebben we contact? |
|---|---|---|---|
| Lokale politie | | | |
| OCMW en sociaal huis | | | |
| Onderwijs en CLB | | | |
| CAW en geestelijke gezondheidszorg | | | |
| Jeugdwerk en straathoekwerk | | | |
| Sport en cultuur | | | |
| Justitiehuis | | | |
| Levensbeschouwelijke gemeenschappen | | | |
| Andere: | | | |

## 6. Wat we al doen en wat ontbreekt

| Doel | Wat doen we al? | Wat ontbreekt? |
|---|---|---|
| Schadelijke polarisatie tegengaan | | |
| Vroeg signalen zien | | |
| Personen begeleiden en losmaken van extremisme | | |

De drie doelen volgen het Vlaamse preventiebeleid (decreet van 22 maart 2024, artikel 3). De
gemeente heeft de regierol (artikel 9).

## 7. Noden

Noden kun je melden bij de VVSG en bij ABB (schriftelijke vraag nr. 380 van 5 augustus 2021).

Onze grootste nood: <@blank "grootste nood"/>

| Nood | Dringend? | Melden aan | Wie meldt? |
|---|---|---|---|
| Kennis of vorming: | | VVSG en ABB | |
| Mensen of middelen: | | VVSG en ABB | |
| Specialistische hulp: | | VVSG en ABB | |

## 8. Besluiten voor het beleid

1. Onze eerste prioriteit is: <@blank "eerste prioriteit"/>
2. Onze tweede prioriteit is: <@blank "tweede prioriteit"/>
3. De LIVC R let daarom in het bijzonder op: <@blank "aandachtspunten voor de LIVC R"/>

| Actie | Wie? | Tegen wanneer? | Hoe weten we dat het lukte? |
|---|---|---|---|
| Actie 1: | | | |
| Actie 2: | | | |

## 9. Bijwerken

We bekijken deze analyse opnieuw op <@day "datum van de volgende herziening"/>, of vroeger
na een ernstig voorval. Verantwoordelijk: <@blank "verantwoordelijke voor de herziening"/>.

<@note>Er staat geen naam en geen gegeven in dat naar één persoon leidt.</@note>
<@note>Elke vaststelling heeft een bron en een datum, en vermoedens staan er als vermoeden.</@note>
<@note>Er staat geen geclassificeerde informatie en geen politie-informatie in.</@note>
<@note>Er is niet gericht naar personen gezocht, ook niet in open bronnen.</@note>
<@note>De partners die meewerkten en de functionaris voor gegevensbescherming lazen de tekst na.</@note>
