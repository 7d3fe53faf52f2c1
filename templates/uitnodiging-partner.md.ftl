---
title: Uitnodigingsbrief
version: 2.0.1
language: nl
uses: [gemeente, stand, burgemeester, coordinator, doelstellingen, partners]
blanks: [coordinator]
copies: [coordinator]
---
{entry.dienst}\
Ter attentie van {entry.contactpersoon}\
<@blank "adres"/>

<#include "_brief-kop.md.ftl">

# Meewerken aan de LIVC R van {gemeente}

Beste,

<#if holds("bestaat")>
In {gemeente} is er een lokale integrale veiligheidscel (LIVC R).
<#elseif is("stand", "geen")>
In {gemeente} richt ik een lokale integrale veiligheidscel (LIVC R) op.
<#else>
Ik schrijf jullie over de lokale integrale veiligheidscel (LIVC R) van {gemeente}.
</#if>
Dat is een overleg onder mijn leiding. Het dient om terroristische misdrijven te voorkomen, en het
werkt preventief. Elke gemeente moet er een hebben (wet van 30 juli 2018, artikel 2).

We zouden jullie graag per casus kunnen uitnodigen. Jullie kennen mensen en buurten die wij niet
kennen. Met deze brief vraag ik of jullie dat zien zitten.

<#if given("doelstellingen")>
Dit willen we samen bereiken:

<#list rows("doelstellingen") as row>
- ${row}
</#list>
<#else>
Dit willen we samen bereiken: {doelstellingen}.
</#if>

Wat jullie vooraf moeten weten:

1. Meewerken is vrijwillig. Willen jullie niet deelnemen, laat me dat dan weten.
2. Spreken is een recht, geen plicht (Grondwettelijk Hof, arrest 52/2021 van 1 april 2021). Wie komt,
   kiest zelf wat hij deelt.
3. Wat iemand onder geheim vertelt, blijft geheim. Dat geldt voor iedereen aan tafel (artikel 353
   § 2 van het Strafwetboek, vroeger 458ter).
4. De korpschef kan na afloop een terugkoppelingsfiche bezorgen aan de bevoegde basisdiensten. Dat kan
   alleen als iedereen die aan het overleg deelnam akkoord gaat. Wat onder geheim verteld is,
   staat er niet in (wet van 30 juli 2018, artikel 4 § 2).
5. Jullie krijgen alleen een uitnodiging als jullie bij de casus betrokken zijn. De wet laat dat toe
   voor gemeentelijke diensten en voor diensten die een decreet of ordonnantie machtigt (artikel 3 § 1).

<#if given("coordinator")>
{coordinator}, coördinator, neemt contact met jullie op voor een kennismaking. Dan bekijken we ook
samen welke zwijgplicht bij jullie geldt. Vragen kunnen nu al: <@blank "telefoon"/>.
<#else>
We nemen contact met jullie op voor een kennismaking. Dan bekijken we ook samen welke zwijgplicht
bij jullie geldt. Vragen kunnen nu al: <@blank "contactpersoon bij de gemeente, met telefoon"/>.
</#if>

<#include "_brief-slot.md.ftl">
