package quote

import "recoupe/internal/quote/line"

// doerOf returns where the verb stands on which the English infinitive at i
// hangs.
func doerOf(l *line.Line, lo, i int) int {
	for k := i - 2; k > max(lo, i-11); k-- {
		if line.Doers.Has(l.Low(k)) || l.Is(k, "went", "go", "goes", "going", "took", "takes", "turned", "taking") {
			return k
		}
	}
	return i
}
