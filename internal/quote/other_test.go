package quote

import "testing"

// The other languages are read for quotations in marks and plain reported speech.
func TestOtherLanguages(t *testing.T) {
	check(t, "de", []row{
		{"„Wir gehen nicht“, sagte Clara Weber.", "Wir gehen nicht", "direct", "Clara Weber", "sagte"},
		{"»Wir gehen nicht«, sagte Clara Weber.", "Wir gehen nicht", "direct", "Clara Weber", "sagte"},
		{"„Wir gehen nicht“, so der Bürgermeister.", "Wir gehen nicht", "direct", "der Bürgermeister", "so"},
		{"Clara Weber sagte: „Wir gehen nicht.“", "Wir gehen nicht.", "direct", "Clara Weber", "sagte"},
		{"Dazu sagte Clara Weber: „Wir gehen nicht.“", "Wir gehen nicht.", "direct", "Clara Weber", "sagte"},
		{"Clara Weber sagte, dass der Hafen schließt.", "der Hafen schließt", "indirect", "Clara Weber", "sagte"},
		{"Jan Roy, Sprecher des Hafenvereins, teilte am Montag mit, dass die Lage ein „schwerer Schlag“ sei.", "schwerer Schlag", "mixed", "Jan Roy", "teilte"}, // the particle at the end
		{"Der Leiter des Hafens, Jan Roy, kommentierte die Lage am Sonntag mit den Worten: „Wir brauchen Hilfe.“", "Wir brauchen Hilfe.", "direct", "Jan Roy", "kommentierte"},
		{"In seiner Rede begründete die Bürgermeisterin ihre Haltung folgendermaßen: „Der Hafen bleibt offen.“", "Der Hafen bleibt offen.", "direct", "die Bürgermeisterin", "begründete"},
		{"„Es war wie ein Zug vor der Tür“, beschreibt ein Fischer aus Emden das Beben.", "Es war wie ein Zug vor der Tür", "direct", "ein Fischer aus Emden", "beschreibt"},
		{"Nach einem Besuch sprach der Präsident von der „schlimmsten Flut des Jahrhunderts“.", "schlimmsten Flut des Jahrhunderts", "mixed", "der Präsident", "sprach"},
		{"Lena Brandt betonte, die Helfer seien müde. Sie seien „am Ende“.", "am Ende", "mixed", "Lena Brandt", ""}, // the mood goes on with the report
		{"Das Gericht wertete den Verkauf als „grobe Verschwendung“.", "grobe Verschwendung", "mixed", "das Gericht", "wertete"},
		{"Clara Weber stellte am Montag ihr Buch „Der Hafen“ vor.", "Der Hafen", "term", "", ""}, // what it is called
		{"Laut Clara Weber, schließt der Hafen am Montag.", "schließt der Hafen am Montag", "indirect", "Clara Weber", "Laut"},
	})
	check(t, "es", []row{
		{"«No nos vamos», dijo Clara Ruiz.", "No nos vamos", "direct", "Clara Ruiz", "dijo"},
		{"“No nos vamos”, ha declarado Clara Ruiz.", "No nos vamos", "direct", "Clara Ruiz", "ha declarado"},
		{"El equipo se comprometió a devolver los materiales antes de junio.", "devolver los materiales antes de junio", "indirect", "el equipo", "se comprometió a"},
		{"Clara Ruiz puso en duda el método, porque las plantas “beben carbono viejo”.", "beben carbono viejo", "mixed", "Clara Ruiz", "puso en duda"},
		{"Clara Ruiz dijo que el puerto cerrará.", "el puerto cerrará", "indirect", "Clara Ruiz", "dijo"},
		{"Según Clara Ruiz, el puerto cerrará.", "el puerto cerrará", "indirect", "Clara Ruiz", "Según"},
	})
	check(t, "it", []row{
		{"«Non ce ne andiamo», ha detto Clara Rossi.", "Non ce ne andiamo", "direct", "Clara Rossi", "ha detto"},
		{"Clara Rossi ha detto che il porto chiuderà.", "il porto chiuderà", "indirect", "Clara Rossi", "ha detto"},
		{"Secondo Clara Rossi, il porto chiuderà.", "il porto chiuderà", "indirect", "Clara Rossi", "Secondo"},
	})
	check(t, "nl", []row{
		{"„Wij gaan niet”, zei Clara Smit.", "Wij gaan niet", "direct", "Clara Smit", "zei"},
		{"Volgens Clara Smit, sluit de haven maandag.", "sluit de haven maandag", "indirect", "Clara Smit", "Volgens"},
		{"Clara Smit zei dat de haven sluit.", "de haven sluit", "indirect", "Clara Smit", "zei"},
	})
	check(t, "pt", []row{
		{"“Não vamos embora”, disse Clara Lopes.", "Não vamos embora", "direct", "Clara Lopes", "disse"},
		{"Clara Lopes disse que o porto vai fechar.", "o porto vai fechar", "indirect", "Clara Lopes", "disse"},
		{"Segundo Clara Lopes, o porto vai fechar.", "o porto vai fechar", "indirect", "Clara Lopes", "Segundo"},
	})
}
