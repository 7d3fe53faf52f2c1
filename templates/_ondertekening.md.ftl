Gedaan te {gemeente}, op <@blank "datum van ondertekening"/>

De burgemeester,\
{burgemeester}
