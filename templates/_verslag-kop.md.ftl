Dag van het overleg: <@day "dag van het overleg"/>\
Voorzitter: <@blank "voorzitter"/>\
Verslaggever: <@blank "verslaggever"/>
