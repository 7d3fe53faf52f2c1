Met vriendelijke groet,

<@signature who="burgemeester"/>

{burgemeester}\
burgemeester van {gemeente}
