**Lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)**\
Gemeente: {gemeente}\
Kenmerk: {kenmerk}

*Schrijf in dit document geen naam, geboortedatum, adres of rijksregisternummer van de
persoon. Schrijf ook niets anders waaraan je die herkent.*
