---
title: Huishoudelijk reglement
version: 2.0.0
language: nl
uses: [gemeente, vorm, partnergemeenten, burgemeester, coordinator, machtiging, ritme, verklaring, verslag, rechtsgronden, verantwoordelijke, bewaartermijn, bewaar-maanden]
blanks: [partnergemeenten, coordinator, machtiging, ritme, verklaring, verslag, rechtsgronden, verantwoordelijke, bewaartermijn, bewaar-maanden]
---
# Huishoudelijk reglement van de LIVC R

<#include "_kop.md.ftl">

## Artikel 1. Grond en doel

1. Dit reglement geldt voor de LIVC R van
   <#if is("vorm", "samen")>${list("gemeente", "partnergemeenten")}<#else>{gemeente}</#if>.
   Die is opgericht volgens artikel 2 van de wet van 30 juli 2018 tot oprichting van lokale
   integrale veiligheidscellen inzake radicalisme, extremisme en terrorisme.
2. Het doel is terroristische misdrijven voorkomen (artikel 2). Iemand beschermen is het
   doel van andere vormen van overleg.
3. De LIVC R voert geen onderzoek, bestraft niemand en bespreekt niemand om zijn geloof,
   mening of afkomst.

## Artikel 2. Samenstelling

1. Er zijn drie vaste leden (artikel 3 § 1): de burgemeester en/of zijn vertegenwoordiger, de
   korpschef van de lokale politie en/of zijn vertegenwoordiger, en de gemeenteambtenaar die
   de preventiemaatregelen coördineert.
2. Wie de lokale politie vertegenwoordigt, heeft een veiligheidsmachtiging van minstens het
   niveau "geheim" (artikel 3 § 1).
<#if is("machtiging", "nee")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>
</#if>
3. De burgemeester nodigt per casus uit wie met zijn functie kan bijdragen: gemeentelijk
   personeel, diensten op gemeentelijk niveau, en diensten die door een decreet of
   ordonnantie gemachtigd zijn (artikel 3 § 1).
4. Veiligheids- en inlichtingendiensten, de lokale politie uitgezonderd, nemen geen deel.
5. De burgemeester nodigt een school of een CLB alleen uit als die bij de casus betrokken is.

## Artikel 3. Leiding, coördinatie en ritme

1. De burgemeester zit voor. De wet noemt geen voorzitter, de leden spreken dit zo af.
2. Coördinator is {coordinator}. De verslaggever is <@blank "verslaggever"/>.
3. De LIVC R komt ${says("ritme")} samen. Bij een dringende casus kan de burgemeester vroeger
   samenroepen.
4. De agenda volgt deze orde: nieuwe casussen, lopende casussen, casussen die dicht kunnen.
   Elke casus opent en sluit als een eigen overleg.
5. De leden overlopen samen ieders rol. Ze doen dat opnieuw bij elk nieuw vast lid.

## Artikel 4. Casuslijst

1. Elk lid kan de burgemeester een casus voorstellen, zonder meer te vertellen dan nodig.
2. De burgemeester stelt de casuslijst op en kan daarvoor inlichtingen vragen aan alle
   diensten die hij nodig vindt (artikel 3 § 2). Wie een geheim heeft, geeft het zo niet door.
3. Een casus komt op de lijst als er aanwijzingen zijn van een radicaliseringsproces
   (artikel 3 § 2) en gewone hulp niet volstaat.
4. De burgemeester haalt een casus van de lijst als er geen aanwijzingen meer zijn. Dat kan ook
   als gewone hulp volstaat of een andere dienst beter geplaatst is.
5. Een signaal krijgt een nummer. De naam blijft bij wie het signaal bracht, tot de
   burgemeester de casus op zijn lijst zet. Er is geen andere lijst met namen (artikel 4 § 3).

## Artikel 5. Vrijwillig deelnemen en spreken

1. Wie uitgenodigd is, kiest zelf of hij komt, en laat het weten als hij niet komt.
2. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021).
3. Niemand vraagt door als een deelnemer zegt dat hij iets niet deelt.

## Artikel 6. Geheim en discretie

1. Wat een deelnemer onder geheim vertelt, houden alle deelnemers geheim (artikel 353 § 2
   van het Strafwetboek, vroeger 458ter). Dat blijft zo na het vertrek van een lid.
2. Wie dat geheim schendt, is strafbaar (artikel 353 § 2). Dat geldt ook voor wie zijn
   beroepsgeheim schendt (artikel 352, vroeger 458).
3. Een geheim delen mag alleen in het overleg zelf en voor het doel van de wet. In de gang, per
   mail of aan de telefoon mag het niet.
4. Wie alleen discretieplicht heeft, maakt vooraf afspraken met zijn organisatie.
<#if is("verklaring", "nee")>
5. De voorzitter herhaalt deze regels bij het begin van elk overleg. Dat staat in het verslag.
<#elseif given("verklaring")>
5. Elke deelnemer tekent een vertrouwelijkheidsverklaring voor het eerste overleg waaraan hij
   deelneemt. Een verklaring vervangt de wet niet.
<#else>
5. Over een vertrouwelijkheidsverklaring: {verklaring}.
</#if>

## Artikel 7. Verslag en aanwezigheid

1. Het verslag bevat alleen afspraken: wie doet wat, tegen wanneer, en hoe het terugkomt op
   de tafel.
<#if is("verslag", "volledig")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er vandaag een volledig verslag"/>
<#elseif is("verslag", "geen-verslag")>
   **Let op:** <@not_in_order reason="volgens je antwoord is er vandaag geen verslag"/>
</#if>
2. Het verslag noemt niet wat iemand onder geheim vertelde.
3. Per casus is er een eigen aanwezigheidslijst, met iedereen die in de ruimte was.
<#if is("verslag", "afspraken-naam")>
4. De besproken persoon staat met een nummer in het verslag.
   **Let op:** <@not_in_order reason="volgens je antwoord staat de naam vandaag in het verslag"/>
<#else>
4. De besproken persoon staat met een nummer in het verslag, niet met zijn naam.
</#if>

## Artikel 8. Terugkoppelingsfiche en informatiekaart

1. Wat besproken is, verlaat het overleg alleen met een terugkoppelingsfiche. De korpschef of
   zijn vertegenwoordiger kan ze bezorgen aan de vertegenwoordigers van de basisdiensten die
   voor het gebied bevoegd zijn (artikel 4 § 2): OCAD, de lokale en federale politie, en de
   inlichtingen- en veiligheidsdiensten.
2. Alle leden die echt aan het overleg deelnamen, gaan akkoord bij consensus (artikel 4 § 2).
   De leden stemmen niet. Eén bezwaar houdt de fiche tegen. De verslaggever vernietigt dan het
   ontwerp.
3. De fiche bevat een evaluatie van de opvolging, en niets wat tijdens het overleg onder geheim
   verteld is (artikel 4 § 2). De gemeente bewaart geen kopie.
4. Bij elke terugblik beslissen de deelnemers opnieuw of er een fiche moet komen.
5. De politie kan een informatiekaart tonen van een persoon op de casuslijst (artikel 4 § 1).
   Ze haalt elk exemplaar weer op. Niemand neemt iets uit de kaart over, en niemand zegt de
   persoon dat ze er is.

## Artikel 9. Minderjarigen

1. Voor een minderjarige werken we in stappen: eerst zonder persoonsgegevens. Namen komen er
   alleen bij uitzondering, met een reden.
2. Loopt er jeugdhulp of een zaak bij de jeugdrechter, dan stemmen we eerst af met die dienst.

## Artikel 10. Persoonsgegevens

<#if is("rechtsgronden", "weet-niet")>
1. De verwerking steunt op <@blank "rechtsgrond van de verwerking"/>.
   <@not_in_order reason="volgens je antwoord ligt de rechtsgrond nog niet vast"/>
<#elseif given("rechtsgronden")>
1. De verwerking steunt op ${list("rechtsgronden")}.
<#else>
1. De verwerking steunt op {rechtsgronden}.
</#if>
<#if is("verantwoordelijke", "ja")>
2. Verwerkingsverantwoordelijke voor het verslag is <@blank "verwerkingsverantwoordelijke voor het verslag"/>.
   Elke deelnemer staat in voor het eigen dossier.
<#elseif is("verantwoordelijke", "nee")>
2. Verwerkingsverantwoordelijke voor het verslag is <@blank "verwerkingsverantwoordelijke voor het verslag"/>.
   **Let op:** <@not_in_order reason="volgens je antwoord ligt dit nog niet vast"/>
   Elke deelnemer staat in voor het eigen dossier.
<#else>
2. Over de verwerkingsverantwoordelijke: {verantwoordelijke}.
</#if>
3. Alleen wie het nodig heeft, krijgt toegang tot de stukken. Wie een datalek ziet, meldt het
   meteen aan de functionaris voor gegevensbescherming.
<#if is("bewaartermijn", "ja")>
4. De gemeente bewaart stukken na het afsluiten nog {bewaar-maanden}. Daarna vernietigt ze die, en noteert ze dat.
<#elseif is("bewaartermijn", "nee")>
4. De gemeente bewaart stukken na het afsluiten gedurende <@blank "bewaartermijn"/>.
   **Let op:** <@not_in_order reason="volgens je antwoord is er nog geen bewaartermijn"/>
      Daarna vernietigt ze die, en noteert ze dat.
<#else>
4. Over de bewaartermijn: {bewaartermijn}.
</#if>
5. Vragen van burgers over hun gegevens gaan naar <@blank "aanspreekpunt voor vragen over persoonsgegevens"/>.
   De gemeente bevestigt een vraag, antwoordt binnen een maand en noemt de
   Gegevensbeschermingsautoriteit. Ze zegt nooit of er gegevens van politie, gerecht, OCAD of
   een inlichtingendienst zijn.
6. Er is geen lijst of databank van besproken personen naast de casuslijst (artikel 4 § 3).

## Artikel 11. Gevaar, misdrijf en pers

1. Bij gevaar voor iemand belt wie het weet meteen 112. Geen enkele regel van dit reglement
   stelt dat uit.
2. Komt in het overleg een misdrijf aan het licht, dan bespreekt de voorzitter eerst met de
   deelnemers welke weg het preventieve werk het minst schaadt. Die weg is:
   <@blank "afspraak bij een misdrijf"/>. Iemand in gevaar helpen is een plicht (artikel 299
   van het Strafwetboek, vroeger 422bis).
3. Na een incident spreekt alleen de burgemeester met de pers, en alleen over de werking.
   Niemand zegt over wie de leden spreken, ook niet om het te ontkennen.

## Artikel 12. Evaluatie, verandering en inwerkingtreding

1. De leden evalueren de werking elk jaar, ook als er geen casussen waren.
2. Dit reglement verandert met akkoord van de vaste leden. Genodigde diensten krijgen de
   nieuwe tekst.
3. Het reglement gaat in op <@day "datum van inwerkingtreding"/>.

## Goedkeuring

Besproken met de leden op <@day "datum van de bespreking"/>.

<#include "_ondertekening.md.ftl">
