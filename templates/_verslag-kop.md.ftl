Dag van het overleg: <@blank "dag van het overleg"/>\
Voorzitter: <@blank "voorzitter"/>\
Verslaggever: <@blank "verslaggever"/>
