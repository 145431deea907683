package quantity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// germanicRows are what German and Dutch newspapers write otherwise than others do.
var germanicRows = []struct{ lang, in, want string }{
	{"de", "knapp 3,5 Mrd. Euro, 20 Mio. Franken", "[knapp 3,5 Mrd. Euro] 3500000000 EUR about; [20 Mio. Franken] 20000000 CHF"},
	{"de", "Drei von 48 Seilen rissen; zwischen 30 und 40 Menschen, 20 bis 25 Grad", "[Drei] 3; [48] 48 seilen; [zwischen 30 und 40] 30..40 menschen; [20 bis 25 Grad] 20..25 °"},
	{"de", "eine 71-jährige Frau, 12,5 Prozent, 80 km/h, 300 Quadratmeter", "[71-jährige] 71 year age; [12,5 Prozent] 12.5 %; [80 km/h] 80 km/h; [300 Quadratmeter] 300 m²"},
	{"de", "rund zwei Dutzend Boote, Dutzende Autos, zweieinhalb Jahre, 11 400 Wagen", "[rund zwei Dutzend] 24 boote about; [Dutzende] 12 autos atLeast; [zweieinhalb Jahre] 2.5 year duration; [11 400] 11400 wagen"},
	{"nl", "Drie van de 48 kabels braken, twee van de drie huizen, een op de vijf", "[Drie] 3; [48] 48 kabels; [twee van de drie] 0.6666666666666666 huizen; [een op de vijf] 0.2"},
	{"nl", "drie kwartier, een kwartier later, driekwart jaar", "[drie kwartier] 45 minute duration; [een kwartier] 15 minute duration; [driekwart jaar] 0.75 year duration"},
	{"de", "jede fünfte Brücke ist marode, jeden zweiten Dienstag geschlossen, das dritte Haus", "[fünfte] 0.2 brücke; [zweiten] 2 dienstag ordinal; [dritte] 3 haus ordinal"},
	{"de", "drei Viertelstunden, eine Dreiviertelstunde, eine Viertelstunde", "[drei Viertelstunden] 45 minute duration; [eine Dreiviertelstunde] 45 minute duration; [eine Viertelstunde] 15 minute duration"},
	{"nl", "een vijftigtal auto’s, een zeshonderdtal vrachtwagens, een twaalftal mensen", "[een vijftigtal] 50 auto about; [een zeshonderdtal] 600 vrachtwagens about; [een twaalftal] 12 mensen about"},
	{"nl", "tussen de 30 en 40 mensen, 20 à 25 graden, 80 km/u", "[tussen de 30 en 40] 30..40 mensen; [20 à 25 graden] 20..25 °; [80 km/u] 80 km/h"},
	{"nl", "achteneenhalve ton vis, vierenhalf uur, anderhalfduizend inwoners", "[achteneenhalve ton] 8.5 t; [vierenhalf uur] 4.5 hour duration; [anderhalfduizend] 1500 inwoners"},
	{"nl", "3,5 mld. euro en 20 mln. euro, ruim elfduizend voertuigen", "[3,5 mld. euro] 3500000000 EUR; [20 mln. euro] 20000000 EUR; [ruim elfduizend] 11000 voertuigen atLeast"},
	{"nl", "zo’n 15 centimeter, ruim een half uur, hooguit 40, minstens 12 doden", "[zo’n 15 centimeter] 15 cm about; [ruim een half uur] 0.5 hour duration atLeast; [hooguit 40] 40 atMost; [minstens 12] 12 doden atLeast"},
}

func TestGermanic(t *testing.T) {
	for _, c := range germanicRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, c.in))), c.lang+": "+c.in)
	}
}
