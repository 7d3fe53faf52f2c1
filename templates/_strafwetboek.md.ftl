*Te bevestigen: het nieuwe Strafwetboek (twee wetten van 29 februari 2024) kan
artikel 458 en 458ter een ander nummer geven. Kijk na welk artikel vandaag geldt
voor je dit document gebruikt.*
