---
title: Uitnodiging voor een casus
version: 2.0.0
language: nl
uses: [kenmerk, gemeente, genodigden]
blanks: []
sensitive: [kenmerk, gemeente, genodigden]
---
{entry.dienst}\
Ter attentie van <@blank "leidinggevende of contactpersoon"/>

{gemeente}, <@blank "datum van de brief"/>\
Ons kenmerk: {kenmerk}

# Uitnodiging voor het overleg over casus {kenmerk}

Beste,

Namens de burgemeester nodig ik je uit voor een overleg van de lokale integrale veiligheidscel
(LIVC R). Ze dient om terroristische misdrijven te voorkomen (wet van 30 juli 2018, artikel 2).

| Gegeven | Invulling |
|---|---|
| Wanneer | <@blank "dag en uur van het overleg"/> |
| Waar | <@blank "plaats van het overleg"/> |
| Wat we van je dienst vragen | {entry.bijdrage} |
| Grond waarop je deelneemt | {entry.grond} |
| Wie er nog is | De vaste leden: burgemeester, lokale politie en preventieambtenaar. Ook uitgenodigd: <@blank "andere genodigden"/> |

Wat je vooraf moet weten:

1. Deelnemen is vrijwillig. Kom je niet, laat dat dan weten. Volgt je dienst de persoon niet op, dan
   vervalt deze uitnodiging.
2. Je hoeft niets te vertellen. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest
   52/2021 van 1 april 2021).
3. Je mag hier een geheim delen als dat helpt om terroristische misdrijven te voorkomen, en
   alleen tijdens het overleg. Wat onder geheim verteld wordt, blijft geheim (artikel 353 § 2 van
   het Strafwetboek, vroeger 458ter).
4. De korpschef of zijn vertegenwoordiger kan een terugkoppelingsfiche bezorgen aan de bevoegde
   basisdiensten. Dat kan alleen als iedereen die aan het overleg deelnam akkoord gaat, en zonder
   wat onder geheim verteld is (wet van 30 juli 2018, artikel 4 § 2).
5. Weet de persoon dat dit overleg er is? <@blank "of de persoon op de hoogte is"/>

Deze brief zegt niet over wie het gaat. Vraag dat niet per mail. De coördinator vertelt je wat je
vooraf moet weten: <@blank "naam en nummer van de coördinator"/>.

Met vriendelijke groet,

namens de burgemeester van {gemeente}\
Naam: <@blank "naam van wie ondertekent"/>
