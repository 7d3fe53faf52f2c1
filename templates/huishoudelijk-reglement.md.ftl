---
title: Huishoudelijk reglement
version: 1.0.0
language: nl
uses: [gemeente, vorm, partnergemeenten, burgemeester, coordinator, machtiging, ritme, verklaring, verslag, rechtsgronden, verantwoordelijke, bewaartermijn, bewaar-maanden]
blanks: [partnergemeenten, coordinator, machtiging, ritme, verklaring, verslag, rechtsgronden, verantwoordelijke, bewaartermijn, bewaar-maanden]
---
# Huishoudelijk reglement van de LIVC R

<#include "_kop.md.ftl">

*Te bevestigen: een reglement van een Belgische LIVC R is niet gevonden. Deze opbouw is
een voorstel. Van de wet van 30 juli 2018 zijn alleen artikel 1 tot 3 § 1 gelezen. Laat
je juridische dienst de tekst nakijken.*

## Artikel 1. Grond en doel

1. Dit reglement geldt voor de LIVC R van
   <#if is("vorm", "samen")>{gemeente}, {partnergemeenten}<#else>{gemeente}</#if>,
   opgericht volgens de wet van 30 juli 2018 tot oprichting van lokale integrale
   veiligheidscellen inzake radicalisme, extremisme en terrorisme, artikel 2.
2. Het doel is terroristische misdrijven voorkomen (artikel 2).
3. De LIVC R voert geen onderzoek, bestraft niemand en bespreekt niemand om zijn geloof,
   mening of afkomst.

## Artikel 2. Samenstelling

1. De vaste leden zijn de burgemeester en/of zijn vertegenwoordiger, de korpschef van de
   lokale politie en/of zijn vertegenwoordiger, en de gemeenteambtenaar die de
   preventiemaatregelen coördineert (artikel 3 § 1).
2. Wie de lokale politie vertegenwoordigt, heeft een veiligheidsmachtiging van minstens het
   niveau "geheim" (artikel 3 § 1).
<#if is("machtiging", "nee")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>
</#if>
3. De burgemeester nodigt per casus uit wie met zijn functie kan bijdragen: gemeentelijk
   personeel, diensten op gemeentelijk niveau, en diensten die door een decreet of
   ordonnantie gemachtigd zijn (artikel 3 § 1).
4. Veiligheids- en inlichtingendiensten, de lokale politie uitgezonderd, nemen geen deel.
5. Een genodigde kan zich laten vertegenwoordigen, bijvoorbeeld door een leidinggevende.
   *Te bevestigen: kijk dit na in het decreet van 21 mei 2021.*
6. Een school of een CLB wordt alleen uitgenodigd als die bij de casus betrokken is.

## Artikel 3. Leiding, coördinatie en ritme

1. De burgemeester zit voor. *Te bevestigen: het wetsartikel over de leiding is niet
   gelezen.*
2. De coördinator is {coordinator}. De verslaggever is <@blank "verslaggever"/>.
3. Ritme van het overleg: {ritme}. Bij een dringende casus kan de burgemeester vroeger
   samenroepen.
4. De agenda volgt deze orde: nieuwe casussen, lopende dossiers, dossiers die kunnen
   worden afgesloten.
5. De leden overlopen minstens één keer samen ieders rol. Ze doen dat opnieuw bij elk nieuw
   vast lid.

## Artikel 4. Casuslijst

1. Elk lid kan de burgemeester een casus voorstellen, zonder meer te vertellen dan nodig.
2. Alleen de burgemeester beslist of een casus op de lijst komt. De reden wordt kort
   genoteerd. *Te bevestigen: dit steunt op een bron van een belangengroep.*
3. Een casus komt op de lijst als er tekenen zijn van een radicaliseringsproces (artikel
   3 § 1) en gewone hulp niet volstaat.
4. Een casus gaat van de lijst als de kwetsbaarheid duidelijk kleiner is, als gewone hulp
   volstaat of als een andere dienst beter geplaatst is.

## Artikel 5. Vrijwillig deelnemen en spreken

1. Wie uitgenodigd is, hoeft niet te komen. Wie niet komt, legt dat uit aan de
   burgemeester. *Te bevestigen: kijk dit na in het decreet van 21 mei 2021.*
2. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021).
3. Niemand vraagt door als een deelnemer zegt dat hij iets niet deelt.

## Artikel 6. Geheim en discretie

1. Wat een deelnemer onder geheim vertelt, houden alle deelnemers geheim (artikel 458ter
   § 2 van het Strafwetboek, oude nummering). Dat blijft zo na het vertrek van een lid.
2. Wie het geheim schendt, is strafbaar zoals bij het beroepsgeheim (artikel 458, oude
   nummering).
3. De uitzondering op het geheim geldt alleen in het overleg zelf, niet in de gang, per mail
   of aan de telefoon. *Te bevestigen: dit is afgeleid uit de wet en het arrest.*
4. Wie alleen discretieplicht heeft, maakt vooraf afspraken met zijn organisatie.
<#if is("verklaring", "nee")>
5. De voorzitter herhaalt deze regels bij het begin van elk overleg. Dat staat in het verslag.
<#elseif given("verklaring")>
5. Elke deelnemer tekent een vertrouwelijkheidsverklaring voor het eerste overleg waaraan hij
   deelneemt. Een verklaring vervangt de wet niet.
<#else>
5. Tekenen deelnemers een vertrouwelijkheidsverklaring? {verklaring}
</#if>

<#include "_strafwetboek.md.ftl">

## Artikel 7. Verslag en aanwezigheid

1. Het verslag bevat alleen afspraken: wie doet wat, tegen wanneer, en hoe het terugkomt op
   de tafel.
<#if is("verslag", "volledig")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er vandaag een volledig verslag"/>
<#elseif is("verslag", "geen-verslag")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er vandaag geen verslag"/>
</#if>
2. Het verslag noemt niet wat iemand onder geheim vertelde.
3. Per casus is er een eigen aanwezigheidslijst. Ze bepaalt wiens instemming telt voor een
   terugkoppelingsfiche.
<#if is("verslag", "afspraken-naam")>
4. De besproken persoon staat met naam in het verslag. De functionaris voor
   gegevensbescherming kijkt na of een nummer volstaat.
<#else>
4. De besproken persoon staat met een nummer in het verslag, niet met zijn naam.
</#if>

## Artikel 8. Terugkoppeling naar de politie

1. Schriftelijke informatie gaat alleen met een terugkoppelingsfiche naar de politiediensten.
2. Alle leden die voor die casus echt deelnamen, keuren de fiche goed bij consensus
   (arrest 52/2021).
3. De fiche bevat niets wat onder beroepsgeheim in het overleg verteld is (arrest 52/2021).
4. Er wordt niet gestemd en de voorzitter beslist niet in de plaats van een deelnemer. Eén
   bezwaar houdt de fiche tegen. *Te bevestigen: dit is afgeleid uit het woord consensus.*
5. Het verslag noteert wie akkoord ging, op welke dag en met welke tekst.

## Artikel 9. Minderjarigen

1. Voor een minderjarige werken we trapsgewijs: eerst zonder persoonsgegevens. Namen komen er
   alleen bij uitzondering, met een reden.
2. Loopt er jeugdhulp of een zaak bij de jeugdrechter, dan stemmen we eerst af met die dienst.

*Te bevestigen: de trapsgewijze aanpak was een vraag van het Kinderrechtencommissariaat. Of
het decreet van 21 mei 2021 ze oplegt, is niet gevonden.*

## Artikel 10. Persoonsgegevens

<#if is("rechtsgronden", "weet-niet")>
1. De verwerking steunt op: <@blank "rechtsgrond van de verwerking"/>
   <@not_in_order reason="volgens je antwoord ligt de rechtsgrond nog niet vast"/>
<#elseif given("rechtsgronden")>
1. De verwerking steunt op:
<#list rows("rechtsgronden") as row>
   - ${row}
</#list>
<#else>
1. De verwerking steunt op: {rechtsgronden}
</#if>
<#if is("verantwoordelijke", "ja")>
2. Verwerkingsverantwoordelijke voor het verslag is <@blank "verwerkingsverantwoordelijke voor het verslag"/>.
   Elke deelnemer staat in voor het eigen dossier.
<#elseif is("verantwoordelijke", "nee")>
2. Verwerkingsverantwoordelijke voor het verslag is <@blank "verwerkingsverantwoordelijke voor het verslag"/>.
   **Let op:** <@not_in_order reason="volgens je antwoord ligt dit nog niet vast"/>
   Elke deelnemer staat in voor het eigen dossier.
<#else>
2. Ligt vast wie verwerkingsverantwoordelijke is? {verantwoordelijke}
</#if>
3. Alleen wie het nodig heeft, krijgt toegang tot de stukken. Een datalek wordt meteen gemeld
   aan de functionaris voor gegevensbescherming.
<#if is("bewaartermijn", "ja")>
4. Stukken worden bewaard tot dit aantal maanden na het afsluiten: {bewaar-maanden}.
   Daarna worden ze vernietigd, en dat wordt genoteerd.
<#elseif is("bewaartermijn", "nee")>
4. Stukken worden na het afsluiten bewaard gedurende <@blank "bewaartermijn"/>.
   **Let op:** <@not_in_order reason="volgens je antwoord is er nog geen bewaartermijn"/>
   Daarna worden ze vernietigd, en dat wordt genoteerd.
<#else>
4. Is er een bewaartermijn? {bewaartermijn}
</#if>
5. Vragen van burgers over hun gegevens gaan naar <@blank "aanspreekpunt voor vragen over persoonsgegevens"/>.
6. Er komt geen databank van besproken personen.

## Artikel 11. Gevaar en misdrijf

1. Bij gevaar voor iemand belt wie het weet meteen 112. Geen enkele regel van dit reglement
   stelt dat uit.
2. Komt in het overleg een misdrijf aan het licht, dan bespreekt de voorzitter eerst met de
   deelnemers welke weg het preventieve werk het minst schaadt. Die weg is:
   <@blank "afspraak bij een misdrijf"/>.

*Te bevestigen: de hulpplicht (artikel 422bis van het Strafwetboek, oude nummering) en de
noodtoestand zijn alleen in overzichten gelezen.*

## Artikel 12. Evaluatie, verandering en inwerkingtreding

1. De leden evalueren de werking elk jaar, ook als er geen casussen waren.
2. Dit reglement verandert met akkoord van de vaste leden. Genodigde diensten krijgen de
   nieuwe tekst.
3. Het reglement gaat in op <@blank "datum van inwerkingtreding"/>.

## Goedkeuring

Besproken met de leden op <@blank "datum van de bespreking"/>.

<#include "_ondertekening.md.ftl">
