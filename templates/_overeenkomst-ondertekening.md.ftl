Gedaan te <@blank "plaats van ondertekening"/>, op <@day "datum van ondertekening"/>, in evenveel
exemplaren als er partijen zijn.

| Partij | Handtekening |
|---|---|
| {gemeente}, {burgemeester}, burgemeester | <@signature who="burgemeester"/> |
<#if given("partnergemeenten")>
<#list rows("partnergemeenten") as row>
| ${row}, de burgemeester | <@signature who="burgemeester van een partnergemeente"/> |
</#list>
<#else>
| {partnergemeenten}, de burgemeester | <@signature who="burgemeester van een partnergemeente"/> |
</#if>
