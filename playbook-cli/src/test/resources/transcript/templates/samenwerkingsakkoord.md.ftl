---
title: Samenwerkingsakkoord
version: 1.0.0
language: nl
uses: [gemeente]
---
# Samenwerkingsakkoord

{gemeente}
