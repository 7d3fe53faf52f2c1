---
title: Uitnodiging voor een casus
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, genodigden]
blanks: []
sensitive: [kenmerk, gemeente, genodigden]
---
{entry.dienst}\
<#include "_brief-adres.md.ftl">

{gemeente}, <@day "datum van de brief"/>\
Ons kenmerk: {kenmerk}

# Uitnodiging voor het overleg over casus {kenmerk}

Beste,

Namens de burgemeester nodig ik jullie uit voor een overleg van de lokale integrale veiligheidscel
(LIVC R). Ze dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018, artikel 2).

Wanneer: <@blank "dag en uur van het overleg"/>\
Waar: <@blank "plaats van het overleg"/>\
<#if entry.bijdrage?has_content>
Wat we van jullie vragen: ${entry.bijdrage}\
<#else>
Wat we van jullie vragen: <@blank "wat deze dienst kan bijdragen"/>\
</#if>
Waarom jullie mogen deelnemen: jullie zijn {entry.grond}\
Wie er nog is: burgemeester, lokale politie en preventieambtenaar, en <@blank "andere genodigden"/>

Wat jullie vooraf moeten weten:

1. Deelnemen is vrijwillig. Komen jullie niet, laat dat dan weten. Volgen jullie de persoon niet op,
   dan vervalt deze uitnodiging.
2. Jullie hoeven niets te vertellen. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest
   52/2021 van 1 april 2021).
3. Een geheim delen mag als dat helpt om terroristische misdrijven te voorkomen, en alleen tijdens
   het overleg. Wat iemand onder geheim vertelt, blijft geheim (artikel 353 § 2 van het Strafwetboek,
   vroeger 458ter).
4. De korpschef of zijn vertegenwoordiger kan een terugkoppelingsfiche bezorgen aan de bevoegde
   basisdiensten. Dat kan alleen als iedereen die aan het overleg deelnam akkoord gaat. Wat onder
   geheim verteld is, staat er niet in (wet van 30 juli 2018, artikel 4 § 2).
5. Of de persoon weet dat dit overleg er is: <@blank "of de persoon op de hoogte is"/>

Deze brief zegt niet over wie het gaat. Vraag dat niet per mail. De coördinator vertelt wat jullie
vooraf moeten weten: <@blank "naam en nummer van de coördinator"/>.

<#include "_brief-slot-namens.md.ftl">
