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
// right before the digits: what is left of the sentence is read anew from there.
func parted(ws []segment.Word, txt string, sentence text.Span) []segment.Word {
	for i := 0; i < len(ws); i++ {
		w := ws[i].Of(txt)
		if ws[i].Kind != segment.Letters || len(w) < 2 || w[0] < 'A' || w[0] > 'Z' {
			continue
		}
		for _, m := range moneyLetters {
			rest, ok := strings.CutPrefix(w, m.letters)
			if !ok || rest == "" || !isDigit(rest[0]) || len(m.letters) == 1 && !scaled(txt[ws[i].Start+1:sentence.End]) {
				continue
			}
			at := ws[i].Start + len(m.letters)
			sign := ws[i]
			sign.End, sign.Fold, sign.Kind = at, m.thing, segment.Symbol
			ws = append(slices.Clip(ws[:i]), sign)
			ws = segment.AppendWords(ws, txt, text.Span{Start: at, End: sentence.End})
			break
		}
	}
	return ws
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
