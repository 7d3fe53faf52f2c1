Ingevuld op <@day "datum"/> door <@blank "naam en functie van wie dit invult"/>

<@signature who="wie dit invult"/>
