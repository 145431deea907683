package timex

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// germanicRows are what German and Dutch newspapers write otherwise than others do.
var germanicRows = []struct{ lang, in, want string }{
	{"de", "Die Minister treffen sich am Freitag. Die Minister trafen sich am Freitag.", "[Freitag] 2025-03-21; [Freitag] 2025-03-14"},
	{"de", "Am Freitag kommt der Ausschuss zusammen. Am Freitag kam der Ausschuss zusammen.", "[Freitag] 2025-03-21; [Freitag] 2025-03-14"},
	{"de", "Der Rat berät am Donnerstag über den Hafen, der Stadtrat hat am Montag beraten.", "[Donnerstag] 2025-03-20; [Montag] 2025-03-17"},
	{"de", "Seit Montag steht die Fähre, am Samstag zieht der Zirkus weiter.", "[Montag] 2025-03-17..; [Samstag] 2025-03-22"},
	{"de", "Im September 2023 kam das Gutachten, im Oktober desselben Jahres die Antwort.", "[September 2023] 2023-09; [Oktober desselben Jahres] 2023-10"},
	{"de", "Am Dienstagnachmittag fiel der Strom aus, am Mittwochvormittag kam er wieder.", "[Dienstagnachmittag] 2025-03-18; [Mittwochvormittag] 2025-03-19"},
	{"de", "Der Unfall geschah in der Nacht zum Dienstag gegen 3.30 Uhr.", "[Dienstag gegen 3.30 Uhr] 2025-03-18T03:30"},
	{"de", "Bereits am Montag hatte er gekündigt, am Samstag zieht er aus.", "[Montag] 2025-03-17; [Samstag] 2025-03-22"},
	{"de", "Das Museum öffnet im Mai; das alte schloss im November.", "[Mai] 2025-05; [November] 2024-11"},
	{"de", "In den 1990er Jahren, in den 70er-Jahren und in den dreißiger Jahren stand hier eine Mühle.", "[1990er Jahren] 1990..1999; [70er-Jahren] 1970..1979; [dreißiger Jahren] 1930..1939"},
	{"nl", "Halverwege april gaat de molen open.", "[Halverwege april] 2025-04-11..2025-04-20"},
	{"nl", "De ministers praten vrijdag verder. De ministers praatten en gingen vrijdag weg.", "[vrijdag] 2025-03-21; [vrijdag] 2025-03-14"},
	{"nl", "Vrijdag komt de raad bijeen. Vrijdag kwam de raad bijeen.", "[Vrijdag] 2025-03-21; [Vrijdag] 2025-03-14"},
	{"nl", "De ministers zijn vrijdag bijeengekomen.", "[vrijdag] 2025-03-14"},
	{"nl", "De uitvaart vindt donderdag plaats. Zij vindt donderdag te vroeg.", "[donderdag] 2025-03-20; [donderdag] 2025-03-13"},
	{"nl", "Sinds maandag sluit de brug niet meer; zaterdag verhuist het circus.", "[maandag] 2025-03-17..; [zaterdag] 2025-03-22"},
	{"nl", "In september 2023 kwam het rapport, in oktober van dat jaar het antwoord.", "[september 2023] 2023-09; [oktober van dat jaar] 2023-10"},
	{"nl", "Dinsdagmiddag viel de stroom uit, in de nacht van maandag op dinsdag ook.", "[Dinsdagmiddag] 2025-03-18; [maandag] 2025-03-17; [dinsdag] 2025-03-18"},
	{"nl", "Het museum opent in mei zijn deuren.", "[mei] 2025-05"},
	{"nl", "Sinds dinsdagavond half zeven is de brug dicht.", "[dinsdagavond] 2025-03-18.."},
	{"en", "It opened in May 2021 and shut in June of that year.", "[May 2021] 2021-05; [June of that year] 2021-06"},
	{"fr", "Ouvert en mai 2021, il a fermé en juin de cette année-là.", "[mai 2021] 2021-05; [juin de cette année-là] 2021-06"},
}

func TestGermanic(t *testing.T) {
	for _, c := range germanicRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, published, c.in))), c.lang+": "+c.in)
	}
}
