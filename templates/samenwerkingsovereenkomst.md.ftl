---
title: Samenwerkingsovereenkomst
version: 2.0.0
language: nl
uses: [gemeente, partnergemeenten, burgemeester, doelstellingen, ritme, rechtsgronden, bewaar-maanden]
blanks: [partnergemeenten, doelstellingen, ritme, rechtsgronden, bewaar-maanden]
---
# Samenwerkingsovereenkomst voor een gezamenlijke LIVC R

<#include "_overeenkomst-partijen.md.ftl">

Gelet op de wet van 30 juli 2018 tot oprichting van lokale integrale
veiligheidscellen inzake radicalisme, extremisme en terrorisme, artikelen 2 en 3;

Overwegende dat twee of meer burgemeesters samen één LIVC R kunnen oprichten voor
het hele grondgebied van hun gemeenten (artikel 2);

komen de partijen het volgende overeen.

## Deel A. Samenwerken

### Artikel 1. Begrippen

- **LIVC R**: de lokale integrale veiligheidscel inzake radicalisme, extremisme en
  terrorisme van de partijen.
- **Partij**: een gemeente die deze overeenkomst ondertekent of er later toe
  toetreedt.
- **Casus**: de situatie van één persoon met aanwijzingen van een
  radicaliseringsproces, zoals bedoeld in artikel 3 van de wet van 30 juli 2018.
- **Basisdiensten**: OCAD, de lokale en federale politie, en de inlichtingen- en
  veiligheidsdiensten (wet van 29 maart 2024, artikel 2, 2°).
- **Deelnemer**: een lid of genodigde die voor een bepaalde casus aan tafel zit.

### Artikel 2. Doel

1. De LIVC R dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018,
   artikel 2).
2. De LIVC R voert zelf geen onderzoek.
<#if given("doelstellingen")>
3. De partijen streven samen deze doelstellingen na:
<#list rows("doelstellingen") as row>
   - ${row}
</#list>
<#else>
3. De partijen streven samen deze doelstellingen na: {doelstellingen}.
</#if>

### Artikel 3. Wie deelneemt

1. Er zijn drie wettelijke leden (artikel 3 § 1): de burgemeester of zijn
   vertegenwoordiger, de korpschef van de lokale politie of zijn vertegenwoordiger, en de
   gemeenteambtenaar die de preventiemaatregelen coördineert. Elke partij noemt haar leden in
   bijlage 1.
2. Wie de lokale politie vertegenwoordigt, heeft een veiligheidsmachtiging van
   minstens het niveau "geheim" (artikel 3 § 1).
3. Per casus nodigt de burgemeester diensten uit die kunnen bijdragen. Dat zijn
   gemeentelijke diensten, of diensten die door een decreet of ordonnantie gemachtigd
   zijn (artikel 3 § 1).
4. De burgemeester van de gemeente waar de persoon woont, stelt voor die persoon de
   casuslijst op. De wet zegt niet wie dat in een gezamenlijke cel doet. De partijen
   spreken het zo af.

### Artikel 4. Sturing en coördinatie

1. De burgemeesters sturen de LIVC R samen. Ze komen daarvoor minstens één keer per
   jaar bijeen.
2. De voorzitter is <@blank "voorzitter van de gezamenlijke LIVC R"/>.
3. De gezamenlijke coördinator is <@blank "gezamenlijke coördinator"/>. De werkgever
   van de coördinator is <@blank "werkgever van de coördinator"/>.
4. Elke partij duidt één contactpersoon aan, genoemd in bijlage 1.

### Artikel 5. Werking

1. De LIVC R komt ${says("ritme")} samen.
2. De leden overlopen samen ieders rol en vragen elkaars engagement. Ze doen dat
   opnieuw als er een partij bijkomt.
3. Het huishoudelijk reglement werkt deze overeenkomst verder uit.

### Artikel 6. Middelen

1. De partijen verdelen de kosten van de coördinatie volgens <@blank "verdeelsleutel van de kosten"/>.
2. Elke partij geeft haar leden de tijd die het overleg en de opvolging vragen.

### Artikel 7. Toetreden en uitstappen

1. Een andere gemeente treedt toe met een ondertekende verklaring. Alle partijen
   moeten het daarmee eens zijn.
2. Een partij stapt uit met een opzegtermijn van <@blank "opzegtermijn"/>. Ze zorgt
   eerst voor een andere LIVC R, want de plicht van de burgemeester blijft bestaan
   (wet van 30 juli 2018, artikel 2).
3. Een partij die uitstapt, sluit haar lopende casussen af. Ze draagt alleen iets over als haar
   functionaris voor gegevensbescherming en juridische dienst een rechtsgrond noemden.

### Artikel 8. Duur, verandering en geschillen

1. De overeenkomst gaat in op <@day "datum van inwerkingtreding"/> en geldt voor
   <@blank "duur van de overeenkomst"/>.
2. Ze verandert alleen schriftelijk, met akkoord van alle partijen.
3. Bij een meningsverschil spreken de burgemeesters eerst met elkaar.

## Deel B. Persoonsgegevens

### Artikel 9. Rechtsgrond

<#if is("rechtsgronden", "weet-niet")>
1. De verwerking van persoonsgegevens steunt op <@blank "rechtsgrond van de verwerking"/>.
   <@not_in_order reason="volgens je antwoord ligt de rechtsgrond nog niet vast"/>
<#elseif given("rechtsgronden")>
1. De verwerking van persoonsgegevens steunt op ${list("rechtsgronden")}.
<#else>
1. De verwerking van persoonsgegevens steunt op {rechtsgronden}.
</#if>
2. Een overheid steunt in beginsel op artikel 6.1, punt c of e, van de algemene
   verordening gegevensbescherming (AVG).
3. Voor elke gegevensstroom noteren de partijen de grond in bijlage 2.
4. Voor gegevens over gezondheid en misdrijven noteert elke partij wie toegang heeft en
   waarom (wet van 30 juli 2018 over gegevensbescherming, artikel 9 en 10).

### Artikel 10. Wie waarvoor instaat

1. Voor het verslag en de casuslijst staat de gemeente in waar de persoon woont.
2. Elke deelnemer staat in voor de gegevens in het eigen dossier.
3. De politiezone staat in voor haar eigen verwerkingen.
4. Aanspreekpunt voor vragen van burgers is <@blank "aanspreekpunt voor vragen over persoonsgegevens"/>.

### Artikel 11. Delen, noteren en bewaren

1. Elke deelnemer kiest zelf wat hij deelt. Niemand kan hem daartoe verplichten
   (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021).
2. Wat iemand onder geheim deelt, blijft geheim (artikel 353 § 2 van het Strafwetboek,
   vroeger 458ter).
3. Het verslag beperkt zich tot de afspraken.
4. De partijen houden geen lijst van besproken personen bij naast de casuslijst
   (wet van 30 juli 2018, artikel 4 § 3).
5. De partijen bewaren dossiers na het afsluiten nog {bewaar-maanden}. Daarna vernietigen
   ze die volgens de Vlaamse regels over bestuursdocumenten.

### Artikel 12. Beveiliging en datalekken

1. Alleen wie het nodig heeft, krijgt toegang tot de stukken.
2. Wie een datalek merkt, meldt dat meteen aan de functionaris voor
   gegevensbescherming van de eigen gemeente en aan de coördinator.

## Deel C. Blad over het overleg

| Onderwerp | Afspraak |
|---|---|
| Overleg | LIVC R, georganiseerd door de wet van 30 juli 2018 |
| Doel | Terroristische misdrijven voorkomen (artikel 2) |
| Doelgroep | Personen met aanwijzingen van een radicaliseringsproces (artikel 3) |
| Wie kan deelnemen | De leden en genodigden van artikel 3 van deze overeenkomst |
| Op welke manier | Mondeling, in het overleg zelf, per casus |
| Nieuwe partners | Alleen als de andere partijen akkoord zijn |
| Naar de basisdiensten | Alleen met een terugkoppelingsfiche van de korpschef, bij consensus van wie deelnam en zonder wat onder geheim verteld is (artikel 4 § 2) |
| Minderjarigen | In stappen: eerst zonder persoonsgegevens |

Artikel 353 § 2 van het Strafwetboek vraagt dat vaststaat wie deelneemt, met welk doel en
op welke manier. Voor de LIVC R staat dat in de wet van 30 juli 2018.

## Ondertekening

<#include "_overeenkomst-ondertekening.md.ftl">

## Bijlage 1. Leden en contactpersonen per partij

| Gemeente | Burgemeester of vertegenwoordiger | Preventieambtenaar | Contactpersoon |
|---|---|---|---|
| {gemeente} | {burgemeester} | | |
<#if given("partnergemeenten")>
<#list rows("partnergemeenten") as row>
| ${row} | | | |
</#list>
<#else>
| {partnergemeenten} | | | |
</#if>

## Bijlage 2. Gegevensstromen

| Van | Naar | Soort gegevens | Rechtsgrond | Hoe |
|---|---|---|---|---|
| Deelnemer | Andere deelnemers van dezelfde casus | Wat nodig is voor de casus | Zie artikel 9 | Mondeling, in het overleg |
| Korpschef of vertegenwoordiger | Bevoegde basisdiensten | Inhoud van de terugkoppelingsfiche | Wet van 30 juli 2018, artikel 4 § 2 | Schriftelijk, na consensus |
| Korpschef of vertegenwoordiger | Deelnemers van dezelfde casus | Informatiekaart | Wet van 30 juli 2018, artikel 4 § 1 | Tonen en weer ophalen |
| | | | | |
