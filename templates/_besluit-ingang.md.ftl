Dit besluit gaat in op <@blank "datum van inwerkingtreding"/>. Het wordt meegedeeld aan
<@blank "aan wie het besluit wordt meegedeeld"/>.
