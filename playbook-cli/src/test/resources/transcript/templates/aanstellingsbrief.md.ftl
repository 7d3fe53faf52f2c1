---
title: Aanstellingsbrief
version: 1.0.0
language: nl
uses: [gemeente]
---
# Aanstellingsbrief

{gemeente}
