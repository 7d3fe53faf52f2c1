**Gemeente {gemeente}**\
Lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)
