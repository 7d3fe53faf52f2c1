**Lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)**\
Gemeente: {gemeente}\
Kenmerk: {kenmerk}
<@note>Er staat geen naam, geboortedatum, adres of rijksregisternummer in, en niets anders waaraan je de persoon herkent.</@note>
