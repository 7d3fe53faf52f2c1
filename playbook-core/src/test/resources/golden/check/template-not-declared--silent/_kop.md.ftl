Gemeente {gemeente}
