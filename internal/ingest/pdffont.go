package ingest

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// pdfFont tells what the codes of a font stand for and how wide they are.
type pdfFont struct {
	wide    bool // two bytes a code
	unicode map[int]string
	page    *charmap.Charmap
	named   map[int]string // codes that the file gives names of glyphs
	widths  map[int]float64
	missing float64 // the width of any other code, in thousandths
	bold    bool
}

// font returns a font of a page's resources.
func (f *pdfFile) font(v any) *pdfFont {
	ref, ok := v.(pdfRef)
	if !ok {
		return f.readFont(v)
	}
	if f.fonts[ref] == nil {
		f.fonts[ref] = f.readFont(v)
	}
	return f.fonts[ref]
}

func (f *pdfFile) readFont(v any) *pdfFont {
	d := f.dict(v)
	font := &pdfFont{page: charmap.Windows1252, widths: map[int]float64{}, missing: 500}
	if d == nil {
		return font
	}
	name, _ := f.get(d["BaseFont"]).(pdfName)
	font.bold = strings.Contains(strings.ToLower(string(name)), "bold")
	if s, ok := f.get(d["ToUnicode"]).(pdfStream); ok {
		font.unicode = cmap(f.decoded(s))
	}
	if f.get(d["Subtype"]) == pdfName("Type0") {
		font.wide = true
		if list, ok := f.get(d["DescendantFonts"]).([]any); ok && len(list) > 0 {
			font.cidWidths(f, f.dict(list[0]))
		}
		return font
	}
	encoding := f.get(d["Encoding"])
	if e, ok := encoding.(pdfDict); ok {
		font.named = differences(f, e)
		encoding = f.get(e["BaseEncoding"])
	}
	if encoding == pdfName("MacRomanEncoding") {
		font.page = charmap.Macintosh
	}
	firstChar, _ := f.get(d["FirstChar"]).(float64)
	if list, ok := f.get(d["Widths"]).([]any); ok && len(list) <= 256 {
		for i, w := range list {
			if n, ok := f.get(w).(float64); ok {
				font.widths[int(firstChar)+i] = n
			}
		}
	}
	return font
}

// cidWidths reads the widths of a font of two-byte codes.
func (font *pdfFont) cidWidths(f *pdfFile, d pdfDict) {
	font.missing = 1000
	if n, ok := f.get(d["DW"]).(float64); ok {
		font.missing = n
	}
	list, _ := f.get(d["W"]).([]any)
	work := 1 << 17 // codes still to be given a width
	for i := 0; i+1 < len(list) && len(font.widths) < 1<<16; {
		from, ok := f.get(list[i]).(float64)
		if !ok {
			return
		}
		switch x := f.get(list[i+1]).(type) {
		case []any:
			for k, w := range x {
				if n, ok := f.get(w).(float64); ok {
					font.widths[int(from)+k] = n
				}
			}
			i += 2
		case float64:
			if i+2 >= len(list) {
				return
			}
			if w, ok := f.get(list[i+2]).(float64); ok && x-from < 1<<16 && work > 0 {
				for c := int(from); c <= int(x); c++ {
					work--
					font.widths[c] = w
				}
			}
			i += 3
		default:
			return
		}
	}
}

// differences reads the glyph names that an encoding gives to codes.
func differences(f *pdfFile, e pdfDict) map[int]string {
	out := map[int]string{}
	list, _ := f.get(e["Differences"]).([]any)
	code := 0
	for _, v := range list {
		switch x := f.get(v).(type) {
		case float64:
			code = int(x)
		case pdfName:
			if s := glyph(string(x)); s != "" && len(out) < 256 {
				out[code] = s
			}
			code++
		}
	}
	return out
}

// glyph returns the characters that a glyph name stands for, "" if it is not
// one of those that texts in the languages read here need.
func glyph(name string) string {
	if len(name) == 1 {
		return name
	}
	if s, ok := glyphs()[name]; ok {
		return s
	}
	if h, ok := strings.CutPrefix(name, "uni"); ok && len(h) >= 4 {
		if n, err := strconv.ParseUint(h[:4], 16, 32); err == nil {
			return string(rune(n))
		}
	}
	// A letter with an accent: "eacute", "Ccedilla".
	for accent, mark := range accents {
		if base, ok := strings.CutSuffix(name, accent); ok && len(base) == 1 {
			if i := strings.Index(mark[0], base); i >= 0 {
				return string([]rune(mark[1])[i])
			}
		}
	}
	return ""
}

var accents = map[string][2]string{
	"acute": {"aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"}, "grave": {"aeiouAEIOU", "àèìòùÀÈÌÒÙ"}, "circumflex": {"aeiouAEIOU", "âêîôûÂÊÎÔÛ"},
	"dieresis": {"aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"}, "tilde": {"anoANO", "ãñõÃÑÕ"}, "cedilla": {"cC", "çÇ"}, "ring": {"aA", "åÅ"},
}

var glyphs = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"space": " ", "exclam": "!", "quotedbl": "\"", "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&", "quotesingle": "'",
		"parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-", "period": ".", "slash": "/",
		"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
		"colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[", "bracketright": "]",
		"underscore": "_", "bar": "|", "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“", "quotedblright": "”", "quotesinglbase": "‚", "quotedblbase": "„",
		"guillemotleft": "«", "guillemotright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "endash": "–", "emdash": "—", "ellipsis": "…", "bullet": "•",
		"periodcentered": "·", "Euro": "€", "sterling": "£", "yen": "¥", "cent": "¢", "degree": "°", "section": "§", "copyright": "©", "registered": "®",
		"oe": "œ", "OE": "Œ", "ae": "æ", "AE": "Æ", "germandbls": "ß", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "f_i": "fi", "f_f": "ff",
		"exclamdown": "¡", "questiondown": "¿", "ordfeminine": "ª", "ordmasculine": "º", "nbspace": "\u00a0", "minus": "−", "multiply": "×", "onehalf": "½", "dotlessi": "ı", "oslash": "ø", "Oslash": "Ø",
	}
})

// ligatures are letters that type joins and words do not.
var ligatures = map[string]string{"\uFB00": "ff", "\uFB01": "fi", "\uFB02": "fl", "\uFB03": "ffi", "\uFB04": "ffl", "\uFB05": "st", "\uFB06": "st"}

// cmap reads what codes stand for in Unicode.
func cmap(data []byte) map[int]string {
	out := map[int]string{}
	l := pdfLexer{b: data}
	var stack []any
	work := 1 << 18 // codes still to be given characters
	for len(out) < 1<<16 && work > 0 {
		v, ok := l.next()
		if !ok {
			return out
		}
		op, isOp := v.(pdfOp)
		if !isOp {
			if len(stack) < 4096 {
				stack = append(stack, v)
			}
			continue
		}
		switch op {
		case "endbfchar":
			for i := 0; i+1 < len(stack); i += 2 {
				a, ok1 := stack[i].(string)
				b, ok2 := stack[i+1].(string)
				if ok1 && ok2 {
					out[code(a)] = utf16String(b)
				}
			}
		case "endbfrange":
			for i := 0; i+2 < len(stack); i += 3 {
				a, ok1 := stack[i].(string)
				b, ok2 := stack[i+1].(string)
				if !ok1 || !ok2 {
					continue
				}
				from, to := code(a), min(code(b), code(a)+0xFFFF)
				switch x := stack[i+2].(type) {
				case string:
					base := []rune(utf16String(x))
					for c := from; c <= to && len(base) > 0 && len(base) < 16 && work > 0; c++ {
						work--
						r := append([]rune(nil), base...)
						r[len(r)-1] += rune(c - from)
						out[c] = string(r)
					}
				case []any:
					for k, y := range x {
						if s, ok := y.(string); ok && from+k <= to {
							out[from+k] = utf16String(s)
						}
					}
				}
			}
		}
		stack = stack[:0]
	}
	return out
}

func code(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4; i++ {
		n = n<<8 | int(s[i])
	}
	return n
}

// utf16String reads what a map of characters gives for a code: letters of two
// bytes, or one that is written in one.
func utf16String(s string) string {
	if len(s) == 1 {
		return string(rune(s[0]))
	}
	return fromUTF16([]byte(s), true)
}

// text returns the words of a string shown in the font, its width in
// thousandths, and how many codes and spaces it has.
func (font *pdfFont) text(s string) (words string, width float64, codes, spaces int) {
	var b strings.Builder
	step := 1
	if font.wide {
		step = 2
	}
	for i := 0; i+step <= len(s); i += step {
		c := code(s[i : i+step])
		codes++
		if w, ok := font.widths[c]; ok {
			width += w
		} else {
			width += font.missing
		}
		t, ok := font.unicode[c]
		switch {
		case ok:
		case font.wide:
		case font.named[c] != "":
			t = font.named[c]
		case c < 0x80:
			t = string(rune(c))
		default:
			t = string(font.page.DecodeByte(byte(c)))
		}
		if t == " " {
			spaces++
		}
		if l, ok := ligatures[t]; ok {
			t = l
		}
		b.WriteString(t)
	}
	return b.String(), width, codes, spaces
}
