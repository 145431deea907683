package markup

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Unescape returns s with its character references read: "l&eacute;ger",
// "&#8217;", "&#x2019;". Those are read that HTML 4 names, and those that HTML 5
// adds for the marks of ASCII; any other is left as it stands.
func Unescape(s string) string { return unescape(s, false) }

// Escape returns s with the characters that begin a tag or a reference written
// as references, so that it can stand in a page.
func Escape(s string) string { return escaper.Replace(s) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// unescape is Unescape; in an attribute's value, "&copy=" is part of an address.
func unescape(s string, attribute bool) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i >= 0 {
		b.WriteString(s[:i])
		s = s[i:]
		r, n := reference(s, attribute)
		if n == 0 {
			b.WriteByte('&')
			n = 1
		} else {
			b.WriteRune(r)
		}
		s = s[n:]
		i = strings.IndexByte(s, '&')
	}
	b.WriteString(s)
	return b.String()
}

// reference reads the reference that s begins with, and returns its letter and
// its length, 0 if it is none.
func reference(s string, attribute bool) (rune, int) {
	if len(s) > 2 && s[1] == '#' {
		return numbered(s)
	}
	end := 1
	for end < len(s) && end < 34 && (letter(s[end]) || s[end] >= '0' && s[end] <= '9') {
		end++
	}
	if end < len(s) && s[end] == ';' {
		if r, ok := letters()[s[1:end]]; ok {
			return r, end + 1
		}
	}
	if attribute && end < len(s) && (s[end] == '=' || s[end] == ';') {
		return 0, 0
	}
	// The oldest may lack their semicolon.
	for n := min(end, 7); n > 2; n-- {
		if r, ok := letters()[s[1:n]]; ok && (r <= 0xFF) && (!attribute || n == end) {
			return r, n
		}
	}
	return 0, 0
}

// numbered reads a reference by number.
func numbered(s string) (rune, int) {
	i, base := 2, rune(10)
	if s[i]|0x20 == 'x' {
		i, base = 3, 16
	}
	from, r := i, rune(0)
	for ; i < len(s); i++ {
		d := rune(-1)
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			d = rune(c - '0')
		case base == 16 && c|0x20 >= 'a' && c|0x20 <= 'f':
			d = rune(c|0x20-'a') + 10
		}
		if d < 0 {
			break
		}
		r = min(r*base+d, utf8.MaxRune+1)
	}
	if i == from {
		return 0, 0
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	switch {
	case r >= 0x80 && r < 0xA0:
		r = windows[r-0x80] // what pages mean by it
	case r == 0 || r > utf8.MaxRune || r >= 0xD800 && r < 0xE000:
		r = utf8.RuneError
	}
	return r, i
}

// windows is what Windows-1252 has from 0x80 to 0x9F.
var windows = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8D, 'Ž', 0x8F,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9D, 'ž', 'Ÿ',
}

// letters are the letters and marks that have a name.
var letters = sync.OnceValue(func() map[string]rune {
	m := make(map[string]rune, 320)
	r := rune(0xA0)
	for name := range strings.FieldsSeq(latin) {
		m[name] = r
		r++
	}
	pairs := strings.Fields(others)
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i]], _ = utf8.DecodeRuneInString(pairs[i+1])
	}
	for name, r := range map[string]rune{"ensp": '\u2002', "emsp": '\u2003', "thinsp": '\u2009', "zwnj": '\u200C', "zwj": '\u200D', "lrm": '\u200E', "rlm": '\u200F', "hairsp": '\u200A', "puncsp": '\u2008', "numsp": '\u2007', "NoBreak": '\u2060', "ZeroWidthSpace": '\u200B', "Tab": '\t', "NewLine": '\n', "NonBreakingSpace": '\u00A0'} {
		m[name] = r
	}
	return m
})

// latin names the letters from 0xA0 to 0xFF, in order.
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`

// others are names, each with what it stands for.
const others = `quot " amp & lt < gt > QUOT " AMP & LT < GT > COPY © REG ® apos '
OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Zcaron Ž zcaron ž
ndash – mdash — horbar ― lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ lsquor ‚ ldquo “ rdquo ” rdquor ” bdquo „ ldquor „ dagger † Dagger ‡ bull • bullet • hellip … mldr … permil ‰
prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ TRADE ™ numero № image ℑ weierp ℘ real ℜ alefsym ℵ hyphen ‐ dash ‐
larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ check ✓ checkmark ✓ cross ✗ star ☆ starf ★ phone ☎
forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫
there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅
lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦
Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω
excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol \ rsqb ] rbrack ] Hat ^ lowbar _ grave ` + "`" + ` lcub { verbar | vert | rcub }
Amacr Ā amacr ā Abreve Ă abreve ă Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Emacr Ē emacr ē Eogon Ę eogon ę Ecaron Ě ecaron ě Gbreve Ğ gbreve ğ
Idot İ imath ı inodot ı Imacr Ī imacr ī Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Omacr Ō omacr ō Odblac Ő odblac ő Rcaron Ř rcaron ř Sacute Ś sacute ś Scedil Ş scedil ş Tcaron Ť tcaron ť
Umacr Ū umacr ū Uring Ů uring ů Udblac Ű udblac ű Zacute Ź zacute ź Zdot Ż zdot ż filig ﬁ fllig ﬂ`
