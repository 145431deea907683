package line

// Token is a run of letters or of digits in a folded line, or a single mark.
type Token struct {
	Text   string
	Number int  // its value where it is a number of up to four digits, else -1
	Glued  bool // no space before it
}

// Tokens returns the runs of letters and of digits in a folded text, and the marks between them, in
// order.
func Tokens(folded string) []Token {
	var out []Token
	for i := 0; i < len(folded); {
		c := folded[i]
		glued := i > 0 && folded[i-1] != ' '
		switch {
		case c == ' ':
			i++
		case '0' <= c && c <= '9':
			j, n := i, 0
			for j < len(folded) && '0' <= folded[j] && folded[j] <= '9' {
				if j-i < 9 {
					n = n*10 + int(folded[j]-'0')
				}
				j++
			}
			if j-i > 4 {
				n = -1
			}
			out = append(out, Token{folded[i:j], n, glued})
			i = j
		case WordByte(c):
			j := i
			for j < len(folded) && WordByte(folded[j]) && !('0' <= folded[j] && folded[j] <= '9') {
				j++
			}
			out = append(out, Token{folded[i:j], -1, glued})
			i = j
		default:
			out = append(out, Token{folded[i : i+1], -1, glued})
			i++
		}
	}
	return out
}
