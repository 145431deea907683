package quantity

import (
	"slices"
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// moneyLetters are the letters that business papers set before a sum without a
// space, as they write them, each with a word for it in sharedThings: "SFr12m", "Rs500",
// "DM5bn". Francs are one currency, as they are where they are written out.
var moneyLetters = [...]struct{ letters, thing string }{
	{"SFr", "chf"}, {"FFr", "chf"}, {"BFr", "chf"}, {"SKr", "sek"}, {"NKr", "nok"}, {"DKr", "dkk"}, {"Rmb", "cny"}, {"RMB", "cny"},
	{"CHF", "chf"}, {"EUR", "eur"}, {"USD", "usd"}, {"GBP", "gbp"}, {"Dh", "dh$"}, {"Rs", "inr"}, {"DM", "dm$"}, {"Fr", "chf"}, {"R", "zar"},
}

// parted parts the words of a sentence where letters that name a currency stand
// right before the digits: what follows the letters is read anew, up to a space.
func parted(ws []segment.Word, txt string, sentence text.Span) []segment.Word {
	var out []segment.Word // nil until a word is parted
	for i := 0; i < len(ws); i++ {
		letters, thing := moneyOn(&ws[i], txt, sentence)
		if letters == 0 {
			if out != nil {
				out = append(out, ws[i])
			}
			continue
		}
		if out == nil {
			out = slices.Clone(ws[:i])
		}
		sum := text.Span{Start: ws[i].Start + letters, End: sentence.End}
		if n := strings.IndexByte(sum.Of(txt), ' '); n >= 0 {
			sum.End = sum.Start + n
		}
		sign := ws[i]
		sign.End, sign.Fold, sign.Kind = sum.Start, thing, segment.Symbol
		out = segment.AppendWords(append(out, sign), txt, sum)
		for i+1 < len(ws) && ws[i+1].Start < sum.End {
			i++
		}
	}
	if out == nil {
		return ws
	}
	return out
}

// moneyOn returns how many letters of a currency a word begins with before its
// digits, and the word for it in sharedThings; 0 if there are none.
func moneyOn(word *segment.Word, txt string, sentence text.Span) (letters int, thing string) {
	w := word.Of(txt)
	if word.Kind != segment.Letters || len(w) < 2 || w[0] < 'A' || w[0] > 'Z' || !isDigit(w[1]) && !isDigit(w[min(2, len(w)-1)]) && !isDigit(w[min(3, len(w)-1)]) {
		return 0, ""
	}
	for _, m := range moneyLetters {
		rest, ok := strings.CutPrefix(w, m.letters)
		if ok && rest != "" && isDigit(rest[0]) && (len(m.letters) > 1 || scaled(txt[word.Start+1:sentence.End])) {
			return len(m.letters), m.thing
		}
	}
	return 0, ""
}

// scaled reports whether a number at the start of s is one of millions or more by
// the letters behind it: one letter before it says little ("R20" is a road).
func scaled(s string) bool {
	n := strings.IndexFunc(s, func(r rune) bool { return r != '.' && r != ',' && (r < '0' || r > '9') })
	if n <= 0 {
		return false
	}
	end := strings.IndexFunc(s[n:], func(r rune) bool { return r < 'a' || r > 'z' })
	if end < 0 {
		end = len(s) - n
	}
	switch s[n : n+end] {
	case "m", "mn", "bn", "tn":
		return true
	}
	return false
}
