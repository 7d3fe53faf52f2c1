{gemeente}, <@day "datum van ondertekening"/>

<@signature who="burgemeester"/>

{burgemeester}\
burgemeester van {gemeente}
