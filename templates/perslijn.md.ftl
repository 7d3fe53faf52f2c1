---
title: Perslijn na een incident
version: 2.0.0
language: nl
uses: [gemeente, burgemeester]
blanks: []
---
# Perslijn na een incident

<#include "_kop.md.ftl">

Leg dit blad klaar voor je het nodig hebt. Alleen burgemeester {burgemeester} spreekt, of wie de
burgemeester daarvoor aanwijst: <@blank "plaatsvervangende woordvoerder"/>.

## Eerst

- [ ] Is er nog gevaar? Dan spreken alleen politie en hulpdiensten.
- [ ] Loopt er een onderzoek? Vraag het parket wat je mag zeggen: <@blank "perscontact van het parket"/>
- [ ] Weet iedereen aan het onthaal en aan de telefoon naar wie ze doorverbinden?
- [ ] Weten de leden van de LIVC R dat zij niets zeggen, ook niet anoniem?

## Wat je zegt

1. We leven mee met wie getroffen is.
2. Dit weten we zeker: <@blank "wat vaststaat en gezegd mag worden"/>
3. Dit weten we nog niet, en daar zeggen we dus niets over.
4. Hier kunnen mensen terecht: <@blank "waar inwoners terechtkunnen"/>
5. Om dit uur vertellen we meer: <@blank "uur van het volgende bericht"/>

## Vragen die komen

| Vraag | Antwoord |
|---|---|
| Kende de LIVC R deze persoon? | Wij zeggen nooit of we over iemand spreken. Dat is altijd ons antwoord. |
| Stond hij op een lijst? | Daar zeggen we nooit iets over. Vragen over het onderzoek zijn voor het parket. |
| Had dit voorkomen kunnen worden? | Dat weten we nu niet. Eerst zorgen we voor wie getroffen is. |
| Wat doet die LIVC R dan? | Ze brengt lokale diensten samen om terroristische misdrijven te voorkomen. |
| Komt de dader uit een bepaalde groep? | We spreken over wat er gebeurd is, niet over groepen. |
| Mag ik met een hulpverlener spreken? | Nee. Wat zij weten, is geheim. |

## Wat je nooit zegt

- Of iemand besproken is of niet. Ook een ontkenning verraadt iets.
- Of er gegevens van politie of inlichtingendiensten zijn, en niets over iemands gezondheid, geloof, afkomst, gezin of school.

## Daarna

- [ ] Spreek met de buurt en met wie bang is, en zorg voor opvang van personeel en mandatarissen.
- [ ] Kijk na een week terug: wat ging goed, wat niet?
