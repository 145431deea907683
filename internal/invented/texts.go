package invented

// What two outlets tell of one flood, the second a day later.
const (
	Wire = `Tram depot in Ostrey to close after flood

12 March 2026

The Ostrey tram depot will close on 1 May after a flood that damaged 34 trams, the city council said on Tuesday. Repairs would cost 6.2 million pounds, according to the transport director, Olive Hartnell.

"We cannot keep pouring money into a building that stands in a river," Hartnell said.

The depot employs 210 people. The drivers' union, led by Marcus Pell, has called a strike for 20 March.

A rival bid by the Kelwick bus company was rejected in January.`

	Local = `Ostrey council shuts flooded tram depot

13 March 2026

Ostrey city council is to shut its flooded tram depot on 1 May. Some thirty trams were damaged when the river Tarle rose in February.

Olive Hartnell, who heads the transport department, put the bill for repairs at more than six million pounds.

"We cannot keep pouring money into a building that stands in a river," she told councillors.

Marcus Pell, the leader of the drivers' union, said his members would strike on 20 March. The depot has 210 workers.`
)
