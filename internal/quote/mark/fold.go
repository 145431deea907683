package mark

import "recoupe/internal/quote/token"

// Fold replaces each outermost region, marks and all, by one token of kind [token.Quoted],
// which knows its region's index.
func Fold(tokens []token.Token, regions []Region) []token.Token {
	out := make([]token.Token, 0, len(tokens))
	i := 0
	for n, r := range regions {
		if r.Depth > 0 {
			continue
		}
		from := r.Open
		if from < 0 {
			from = 0
		}
		if from < i {
			continue
		}
		out = append(out, tokens[i:from]...)
		out = append(out, token.Token{Span: r.outer, Kind: token.Quoted, Region: n, Gap: from < len(tokens) && tokens[from].Gap})
		i = r.close
		if r.Closed {
			i++
		}
	}
	if i < len(tokens) {
		out = append(out, tokens[i:]...)
	}
	return out
}
