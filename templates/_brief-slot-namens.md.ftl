Met vriendelijke groet,

<@signature who="wie namens de burgemeester tekent"/>

<@blank "naam van wie tekent"/>\
<@blank "functie van wie tekent"/>, namens de burgemeester van {gemeente}
