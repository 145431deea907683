package line

import "recoupe/internal/quote/grammar"

// HeardAt returns what stands right before whom one hears say what the verb at i says, or in English
// behind them: the participle of "Ana Roy can be heard on the tape saying", the verb of "On y entend le
// maire dire". It is 0 where nobody is heard.
func (l *Line) HeardAt(i int) int {
	for k := i - 1; k > max(0, i-LongestNoun) && l.IsWord(k); k-- {
		if l.Lang == "en" && l.Is(k, "heard", "overheard", "recorded", "filmed", "caught", "seen") && grammar.EnBe.Has(l.Low(k-1)) {
			return k
		}
		if l.Lang == "fr" && l.Is(k, "entend", "entendait", "entendu", "voit", "voyait") && k+1 < i {
			n := k + 1
			if l.G.Preps.Has(l.Low(n)) {
				n = l.NounForward(n+1, i) // "On entend sur la bande le maire dire"
			}
			if n < i && (l.StartsName(n) || l.G.Dets.Has(l.Low(n))) && l.NounForward(n, i) == i {
				return n - 1
			}
			return 0
		}
	}
	return 0
}
