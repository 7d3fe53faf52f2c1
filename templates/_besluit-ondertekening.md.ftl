{gemeente}, <@day "datum van ondertekening"/>

| Burgemeester | Algemeen directeur |
|---|---|
| <@signature who="burgemeester"/> {burgemeester} | <@signature who="algemeen directeur"/> <@blank "naam van de algemeen directeur"/> |
