---
title: Besluit tot oprichting
version: 1.0.0
language: nl
uses: [gemeente, zetel-burgemeester]
blanks: [zetel-burgemeester]
---
# Besluit van de burgemeester van {gemeente}

De burgemeester zetelt: {zetel-burgemeester}.
