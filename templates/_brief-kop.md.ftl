{gemeente}, <@day "datum van de brief"/>\
Ons kenmerk: <@blank "kenmerk van de gemeente"/>
