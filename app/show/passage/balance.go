package passage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Balanced gives words that are cut out of an article the quotation mark whose other half they have,
// with the sign of what is left out before it: "« un pont sûr […] »". One mark alone would read as if
// somebody spoke on and on.
func Balanced(runs []Run) []Run {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	before, after := missingMarks(b.String())
	if before != "" {
		if runs[0].Kind != Skipped {
			before += "[…] "
		}
		runs = slices.Insert(runs, 0, Run{before, Context})
	}
	if after != "" {
		if runs[len(runs)-1].Kind != Skipped {
			after = " […]" + after
		}
		runs = append(runs, Run{after, Context})
	}
	return runs
}

// BalancedLine is [Balanced] of words that are one run.
func BalancedLine(s string) string {
	before, after := missingMarks(s)
	if before != "" && !strings.HasPrefix(s, "[…]") {
		before += "[…] "
	}
	if after != "" && !strings.HasSuffix(s, "[…]") {
		after = " […]" + after
	}
	return before + s + after
}

// missingMarks returns the opening mark, with the space behind it, of a quote that only ends in s, and the
// closing one of a quote that only begins there; "" where there is none, or more than one.
func missingMarks(s string) (before, after string) {
	for _, p := range pairs[:3] {
		if p[0] == "“" && strings.Contains(s, "„") || !strings.Contains(s, p[0]) && !strings.Contains(s, p[1]) {
			continue // „so“: what opens elsewhere closes here
		}
		open, shut, space := 0, 0, ""
		for i, r := range s {
			mark := string(r)
			last, _ := utf8.DecodeLastRuneInString(s[:i])
			next, _ := utf8.DecodeRuneInString(s[i+len(mark):])
			switch {
			case mark == p[0] && (i == 0 || !unicode.IsLetter(last) && !unicode.IsDigit(last) && !strings.ContainsRune(".,!?…", last)):
				open++
				if unicode.IsSpace(next) {
					space = "\u00a0"
				}
			case mark == p[1] && !unicode.IsLetter(next) && !unicode.IsDigit(next):
				if unicode.IsSpace(last) {
					space = "\u00a0"
				}
				if open > 0 {
					open--
				} else {
					shut++
				}
			}
		}
		switch {
		case open == 1 && shut == 0:
			after = space + p[1]
		case shut == 1 && open == 0:
			before = p[0] + space
		}
	}
	return before, after
}
