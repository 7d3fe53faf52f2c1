Dit besluit gaat in op <@day "datum van inwerkingtreding"/>. Het wordt meegedeeld aan
<@blank "aan wie het besluit wordt meegedeeld"/>.
