<#if is("zetel-burgemeester", "zelf")>
| Burgemeester | {burgemeester} | zelf |
<#elseif is("zetel-burgemeester", "vertegenwoordiger")>
| Burgemeester | {burgemeester} | via een vertegenwoordiger |
| Vertegenwoordiger van de burgemeester | {vertegenwoordiger-burgemeester} | in de plaats van de burgemeester |
<#elseif is("zetel-burgemeester", "allebei")>
| Burgemeester | {burgemeester} | zelf |
| Vertegenwoordiger van de burgemeester | {vertegenwoordiger-burgemeester} | naast de burgemeester |
<#else>
| Burgemeester | {burgemeester} | {zetel-burgemeester} |
</#if>
<#if is("zetel-korpschef", "zelf")>
| Korpschef van de lokale politie | <@blank "naam van de korpschef"/> | zelf |
<#elseif is("zetel-korpschef", "vertegenwoordiger")>
| Vertegenwoordiger van de lokale politie | {vertegenwoordiger-politie} | in de plaats van de korpschef |
<#elseif is("zetel-korpschef", "allebei")>
| Korpschef van de lokale politie | <@blank "naam van de korpschef"/> | zelf |
| Vertegenwoordiger van de lokale politie | {vertegenwoordiger-politie} | naast de korpschef |
<#else>
| Korpschef van de lokale politie | <@blank "naam van de korpschef"/> | {zetel-korpschef} |
</#if>
| Gemeenteambtenaar die de preventiemaatregelen coördineert | {preventieambtenaar} | zelf |
