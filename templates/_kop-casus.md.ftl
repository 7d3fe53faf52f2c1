**Lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)**\
Gemeente: <@blank "gemeente"/>\
Kenmerk: {kenmerk}

*In dit document staat geen naam, geboortedatum, adres of rijksregisternummer van de
persoon, en niets anders waaraan je die herkent.*
