---
title: Brief
uses: [gemeente, coordinator]
blanks: [gemeente, coordinator]
sensitive: [coordinator]
---
{gemeente}, {coordinator}: {gemeente}
