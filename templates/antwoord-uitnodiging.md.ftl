---
title: Antwoord op de uitnodiging
version: 2.0.0
language: nl
uses: [kenmerk, gemeente]
blanks: []
sensitive: [kenmerk, gemeente]
---
# Antwoord op de uitnodiging voor casus {kenmerk}

Aan de burgemeester van {gemeente}, via de coördinator van de LIVC R

Dienst: <@blank "naam van de dienst"/>

Kruis aan wat past:

- [ ] We komen naar het overleg.
- [ ] We laten ons vertegenwoordigen door: <@blank "naam en functie"/>
- [ ] We volgen de persoon niet op. Deze uitnodiging vervalt.
- [ ] We komen niet.

**Komen jullie niet?** Deelnemen is vrijwillig. Willen jullie zeggen waarom, kruis dan aan wat klopt. Schrijf
niets over de persoon.

- [ ] Het past niet bij onze opdracht.
- [ ] We vrezen dat het vertrouwen van onze cliënt breekt.
- [ ] We zijn niet zeker van ons geheim of van onze rechtsgrond.
- [ ] We kunnen op die dag niet.
- [ ] We zeggen liever niet waarom.

Wat we nodig hebben om later wel te komen: <@blank "wat de dienst nodig heeft"/>

Hou de echte afweging in de eigen dienst bij, niet in dit formulier.

<#include "_formulier-slot.md.ftl">
