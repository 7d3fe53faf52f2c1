{gemeente}, <@blank "datum van ondertekening"/>

<@signature who="burgemeester"/>

{burgemeester}\
burgemeester van {gemeente}
