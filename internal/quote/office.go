package quote

// officeOf is which office an English title says that somebody holds.
var officeOf = map[string]string{"gov": "governor", "gov.": "governor", "sen": "senator", "sen.": "senator", "rep": "congressman", "rep.": "congressman"}

// assemblies are bodies whose name begins with what elsewhere is an office: "the
// General Assembly", "the Attorney Office".
var assemblies = words("assembly assemblies council court hospital election elections staff office motors electric mills")

// initial reports whether the word at i is one letter and its point: "Ana A. Roy",
// where the letter alone would be an article.
func (l *line) initial(i int) bool {
	t := l.toks[i]
	return t.cap && t.Len() == 2 && l.text[t.End-1] == '.'
}

// doesAt reports whether an English verb in the past stands at i, or an auxiliary.
func (l *line) doesAt(i int) bool {
	if enAux.has(l.low(i)) && !l.is(i, "'s") {
		return true
	}
	if v, ok := l.verbAt(i, len(l.toks)); ok && v.kind == finite && l.past(v) {
		return true
	}
	return i < len(l.toks) && l.pastVerb(i, len(l.toks))
}
