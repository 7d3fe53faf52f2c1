Ter attentie van <@blank "contactpersoon"/>\
<@blank "adres"/>
