---
title: Agenda van het overleg
version: 0.1.0
language: nl
uses: [datum-vast]
---
# Agenda van het overleg

Ligt de datum vast? {datum-vast}

<#if is("datum-vast", "nee")>
De opsteller deelt de datum later mee.
</#if>

1. Vorige afspraken
2. Wat er speelt
3. Nieuwe afspraken
