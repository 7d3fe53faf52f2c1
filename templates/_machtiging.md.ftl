<#if is("machtiging", "ja")>
Wie de lokale politie vertegenwoordigt, heeft een veiligheidsmachtiging van
minstens het niveau "geheim" (wet van 30 juli 2018, artikel 3 § 1).
<#elseif is("machtiging", "nee")>
Wie de lokale politie vertegenwoordigt, moet een veiligheidsmachtiging hebben van
minstens het niveau "geheim" (wet van 30 juli 2018, artikel 3 § 1).
**Let op:** <@not_in_order reason="volgens je antwoord is er nog geen machtiging"/>
<#elseif is("zetel-korpschef", "zelf")>
De korpschef zetelt zelf. De eis van een veiligheidsmachtiging geldt voor wie de
lokale politie vertegenwoordigt (wet van 30 juli 2018, artikel 3 § 1).
<#else>
Wie de lokale politie vertegenwoordigt, moet een veiligheidsmachtiging hebben van
minstens het niveau "geheim" (wet van 30 juli 2018, artikel 3 § 1). Is ze er?
{machtiging}
</#if>
