---
title: Zo werkt onze LIVC R
version: 2.0.0
language: nl
uses: [gemeente, burgemeester, vorm, partnergemeenten, ritme, coordinator]
blanks: [partnergemeenten, coordinator]
---
# Zo werkt onze LIVC R

<#include "_kop.md.ftl">

Dit blad is voor de gemeenteraad en voor wie wil weten wat de cel doet. Het gaat nooit over personen.

**Waarom ze er is.** Elke burgemeester moet een lokale integrale veiligheidscel oprichten. Ze heeft één
doel: terroristische misdrijven voorkomen (wet van 30 juli 2018, artikel 2).

**Wie erin zit.** De burgemeester, de korpschef van de lokale politie en de ambtenaar die de
preventie coördineert, of wie burgemeester en korpschef vertegenwoordigt. Per casus kan de burgemeester
gemeentelijke en gemachtigde diensten uitnodigen (artikel 3 § 1).
<#if is("vorm", "samen")>
We werken samen met ${list("partnergemeenten")}.
</#if>

**Wat ze doet.** De burgemeester stelt een lijst op van personen met aanwijzingen van een
radicaliseringsproces (artikel 3 § 2). De cel bekijkt wie het best kan helpen, en maakt zo nodig een
plan op maat.

**Wat ze niet doet.** Ze voert geen onderzoek en straft niemand. Ze bespreekt niemand om een geloof,
een mening of afkomst. Ze houdt geen lijst van personen bij naast die van de burgemeester
(artikel 4 § 3).

**Hoe ze met geheim omgaat.** Spreken mag, het moet niet. Wat onder geheim verteld is, blijft geheim.
Alleen een terugkoppelingsfiche verlaat het overleg. Daar moet iedereen die deelnam mee akkoord gaan
(artikel 4 § 2).

**Hoe vaak ze samenkomt.** Ze komt ${says("ritme")} samen. De wet noemt geen ritme.

**Wat we vertellen.** Elk jaar cijfers en lessen over de werking, zonder iets waaraan je iemand
herkent. Over wie we spreken, zeggen we nooit.

**Bij wie je terechtkunt.** Bij de coördinator, {coordinator}, telefoon <@blank "telefoon van de coördinator"/>.
Bij gevaar bel je 112.

<@signature who="burgemeester"/>

{burgemeester}\
burgemeester van {gemeente}
