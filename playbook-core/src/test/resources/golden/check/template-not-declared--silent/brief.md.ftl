---
title: Brief
uses: [gemeente, vorm, partners]
---
<#include "_kop.md.ftl">
Beste {entry.dienst}, \{geen-vraag}

<#if is("vorm", "samen")>Wij werken samen.</#if>
<#list rows("partners") as partner>${partner.dienst} </#list>
