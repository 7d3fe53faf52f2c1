---
title: Antwoord aan wie vraagt wat er bewaard is
version: 2.0.0
language: nl
uses: [gemeente, burgemeester]
blanks: []
---
<@blank "naam van wie de vraag stelde"/>\
<@blank "adres"/>

<#include "_brief-kop.md.ftl">

# Je vraag over je persoonsgegevens

Beste,

Je vroeg op <@day "datum van de vraag"/> of onze gemeente gegevens over je heeft. Ik bevestig dat we
je vraag kregen. Je krijgt een antwoord binnen een maand. Duurt het langer, dan laat ik het je binnen
die maand weten.

Dit verwerkt onze gemeente zelf over jou: <@blank "gegevens die de gemeente zelf verwerkt, met doel, bron, ontvangers en termijn"/>

Over sommige gegevens mag een gemeente volgens de wet niets zeggen, ook niet of ze bestaan. Dat zijn
gegevens van politie of gerecht, van inlichtingendiensten en van OCAD (wet van 30 juli 2018 over
gegevensbescherming, artikel 11 en 14). Iedereen krijgt dit antwoord, ook wie nergens
bekend is. Ging je vraag ook over politiegegevens, dan sturen we ze
meteen door naar de Gegevensbeschermingsautoriteit.

Klopt er iets niet in wat hierboven staat? Schrijf dan naar onze functionaris voor gegevensbescherming:
<@blank "contact van de functionaris"/>.

Ben je het niet eens met dit antwoord, dan kun je kosteloos terecht bij de
Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be).

<#include "_brief-slot.md.ftl">
