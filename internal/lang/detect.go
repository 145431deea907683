package lang

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// little lists the words of each language that stand most often in its texts,
// in lower case. A word that several languages share tells for each of them.
var little = map[string]string{
	"fr": "le la les l d de des du un une et est à au aux en dans par pour sur que qui ne pas plus ce cette ces se s sa son ses il elle ils elles nous vous on je j n c qu ont été être avoir fait avec sans sous entre mais ou où comme leur leurs dont après selon aussi même tout tous très était avait sont deux depuis avant lors contre ainsi donc car a dit ont va peut doit faut lui y si bien très ans rien chez vers",
	"en": "the of and to a in is was were that for on with as at by from it its he she they his her their this these those be been being are has have had not but or an which who will would could should said about after before more than when what there you we i do does did if into over out up no new also between against during said says no yes my me him us our how why all some any just now man",
	"de": "der die das den dem des ein eine einen einem einer eines und ist sind war waren wird werden wurde wurden nicht mit auf für von zu zum zur im in an am als auch sich es er sie wir ich bei nach aus dass daß oder aber wie über vor durch noch nur hat haben hatte sein seine seiner ihre ihr um man kann mehr gegen zwischen seit unter sagte sagt ja kein keine",
	"es": "el la los las un una unos unas y e de del al en que se su sus por para con sin sobre no es son era fue ser ha han había lo le les más pero como cuando donde también entre desde hasta ya está este esta estos estas ese esa muy según tras contra durante porque uno dos a dijo dice si sí",
	"it": "il lo la i gli le un una uno e ed è di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra che chi non si sono era stato stata ha hanno come più anche ma o se ci dopo prima questo questa suo sua loro essere secondo contro due l d dell nell all ha detto dice sì",
	"nl": "de het een en van in is op te dat die voor met zijn aan niet er ook als bij naar om uit door over was wordt werd worden heeft hebben had maar dan nog of tot deze dit hij ze zij we wij ik je hun haar zich na tegen tussen onder geen meer kan zal zou moet al volgens onze vanaf weer veel toch waar wat twee jaar nieuwe mensen zei zegt ja nee",
	"pt": "o a os as um uma uns umas e é de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre que se não mais mas como ao aos à às foi ser são era está estão tem têm há ou seu sua seus suas ele ela eles elas este esta isso já também entre até após quando segundo contra muito disse diz sim",
}

// letterOf returns the place in Known of the language that a letter or a mark
// tells for, -1 if it tells for none.
func letterOf(r rune) int {
	switch r {
	case 'œ', 'ê', 'ç':
		return 0 // fr
	case 'ß', 'ä', 'ö', 'ü':
		return 2 // de
	case 'ñ', '¿', '¡':
		return 3 // es
	case 'ò', 'ì', 'ù':
		return 4 // it
	case 'ã', 'õ':
		return 6 // pt
	}
	return -1
}

// tally is what a word tells for each of the languages of Known.
type tally [7]float64

// weights returns, for each little word, what it tells for each language: less
// the more languages share it.
var weights = sync.OnceValue(func() map[string]*tally {
	w := make(map[string]*tally, 512)
	for i, l := range Known {
		for word := range strings.FieldsSeq(little[l]) {
			if w[word] == nil {
				w[word] = &tally{}
			}
			w[word][i] = 1
		}
	}
	for _, v := range w {
		n := 0.0
		for _, x := range v {
			n += x
		}
		for i := range v {
			v[i] /= n
		}
	}
	return w
})

// enough is how many bytes of a text Detect looks at.
const enough = 1 << 13

// No little word has more bytes.
const longestLittle = 9

// Detect returns the language most of whose little words stand in text, as a
// BCP 47 tag, or "und" where too few of any do for one of the seven languages
// to be likely.
func Detect(text string) string {
	if len(text) > enough {
		text = strings.ToValidUTF8(text[:enough], "")
	}
	d := detector{table: weights()}
	for _, r := range text {
		switch {
		case r >= 'a' && r <= 'z':
			d.letter(byte(r))
		case r >= 'A' && r <= 'Z':
			d.letter(byte(r) + 'a' - 'A')
		case r == '\'' || r == '’':
			ended := d.n > 0
			d.flush()
			d.after = ended
		case r < utf8.RuneSelf:
			d.flush()
		case unicode.IsLetter(r):
			r = unicode.ToLower(r)
			for _, b := range utf8.AppendRune(nil, r) {
				d.letter(b)
			}
			if l := letterOf(r); l >= 0 {
				d.inWord[l] += 0.3
				d.told = true
			} else if r == 'é' || r == 'è' || r == 'à' { // in French most often
				d.inWord[0] += 0.1
				d.told = true
			}
		default:
			d.flush()
			if l := letterOf(r); l >= 0 {
				d.score[l]++
			}
		}
	}
	d.flush()
	best, second := 0, -1
	for i := range d.score {
		switch {
		case d.score[i] > d.score[best]:
			best, second = i, best
		case i != best && (second < 0 || d.score[i] > d.score[second]):
			second = i
		}
	}
	// In any of the seven about two words in five are little ones. Of a few
	// words, one that no other language has as often must do.
	few := d.words <= 6 && d.score[best] >= 0.3 && d.score[best]-d.score[second] > 0.05
	if d.score[best] < 0.5 && !few || d.words > 12 && d.hits*8 < d.words {
		return "und"
	}
	return Known[best]
}

// detector counts the words of a text and what they tell.
type detector struct {
	table       map[string]*tally
	score       tally
	words, hits int

	word   [longestLittle]byte
	n      int   // bytes of the word being read
	after  bool  // it follows an apostrophe that ends a word: the "s" of "the mayor's"
	inWord tally // its letters that tell for a language
	told   bool  // there are any
}

func (d *detector) letter(b byte) {
	if d.n < longestLittle {
		d.word[d.n] = b
	}
	d.n++
}

// flush ends the word being read.
func (d *detector) flush() {
	after := d.after
	d.after = false
	if d.n == 0 {
		return
	}
	d.words++
	if after && d.n <= 2 && endsEnglish(string(d.word[:d.n])) {
		d.hits++
		d.score[1]++
		d.n = 0
		return
	}
	var v *tally
	if d.n <= longestLittle {
		v = d.table[string(d.word[:d.n])]
	}
	if v != nil {
		d.hits++
		for i, x := range v {
			d.score[i] += x
		}
	} else if d.told {
		for i, x := range d.inWord {
			d.score[i] += x
		}
	}
	if d.told {
		d.inWord, d.told = tally{}, false
	}
	d.n = 0
}

// endsEnglish reports whether letters after an apostrophe end an English word: the
// "s" of "the mayor's", which is no French "s'".
func endsEnglish(tail string) bool {
	switch tail {
	case "s", "t", "d", "m", "ll", "re", "ve":
		return true
	}
	return false
}
