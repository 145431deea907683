package lang

import (
	"strings"
	"sync"
	"unicode"
)

// little lists the words of each language that stand most often in its texts,
// in lower case. A word that several languages share tells for each of them.
var little = map[string]string{
	"fr": "le la les l d de des du un une et est à au aux en dans par pour sur que qui ne pas plus ce cette ces se s sa son ses il elle ils elles nous vous on je j n c qu ont été être avoir fait avec sans sous entre mais ou où comme leur leurs dont après selon aussi même tout tous très était avait sont deux depuis avant lors contre ainsi donc car",
	"en": "the of and to a in is was were that for on with as at by from it its he she they his her their this these those be been being are has have had not but or an which who will would could should said about after before more than when what there you we i do does did if into over out up no new also between against during",
	"de": "der die das den dem des ein eine einen einem einer eines und ist sind war waren wird werden wurde wurden nicht mit auf für von zu zum zur im in an am als auch sich es er sie wir ich bei nach aus dass daß oder aber wie über vor durch noch nur hat haben hatte sein seine seiner ihre ihr um man kann mehr gegen zwischen seit unter",
	"es": "el la los las un una unos unas y e de del al en que se su sus por para con sin sobre no es son era fue ser ha han había lo le les más pero como cuando donde también entre desde hasta ya está este esta estos estas ese esa muy según tras contra durante porque uno dos",
	"it": "il lo la i gli le un una uno e ed è di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra che chi non si sono era stato stata ha hanno come più anche ma o se ci dopo prima questo questa suo sua loro essere secondo contro due l d dell nell all",
	"nl": "de het een en van in is op te dat die voor met zijn aan niet er ook als bij naar om uit door over was wordt werd worden heeft hebben had maar dan nog of tot deze dit hij ze zij we wij ik je hun haar zich na tegen tussen onder geen meer kan zal zou moet al volgens onze vanaf weer veel toch waar wat twee jaar nieuwe mensen",
	"pt": "o a os as um uma uns umas e é de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre que se não mais mas como ao aos à às foi ser são era está estão tem têm há ou seu sua seus suas ele ela eles elas este esta isso já também entre até após quando segundo contra muito",
}

// letters that tell for a language when they stand in a word
var letters = map[rune]string{
	'ñ': "es", '¿': "es", '¡': "es", 'ß': "de", 'ä': "de", 'ö': "de", 'ü': "de", 'ã': "pt", 'õ': "pt", 'œ': "fr", 'ê': "fr", 'ç': "fr", 'ò': "it", 'ì': "it", 'ù': "it",
}

// weights returns, for each little word, what it tells for each language: less
// the more languages share it.
var weights = sync.OnceValue(func() map[string][]float64 {
	w := map[string][]float64{}
	for i, l := range Known {
		for word := range strings.FieldsSeq(little[l]) {
			if w[word] == nil {
				w[word] = make([]float64, len(Known))
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
const enough = 1 << 15

// Detect returns the language most of whose little words stand in text, as a
// BCP 47 tag, or "und" where too few of any do for one of the seven languages
// to be likely.
func Detect(text string) string {
	if len(text) > enough {
		text = strings.ToValidUTF8(text[:enough], "")
	}
	table := weights()
	score := make([]float64, len(Known))
	words, hits := 0, 0
	word := make([]rune, 0, 24)
	flush := func() {
		if len(word) == 0 {
			return
		}
		words++
		if v, ok := table[string(word)]; ok {
			hits++
			for i, x := range v {
				score[i] += x
			}
		} else {
			for _, r := range word {
				if l, ok := letters[r]; ok {
					score[rank(l)] += 0.3
				}
			}
		}
		word = word[:0]
	}
	for _, r := range text {
		if unicode.IsLetter(r) {
			if len(word) < 24 {
				word = append(word, unicode.ToLower(r))
			}
			continue
		}
		flush()
		if l, ok := letters[r]; ok {
			score[rank(l)]++
		}
	}
	flush()
	best := 0
	for i := range score {
		if score[i] > score[best] {
			best = i
		}
	}
	// In any of the seven about two words in five are little ones.
	if score[best] < 0.5 || words > 12 && hits*8 < words {
		return "und"
	}
	return Known[best]
}

// rank returns the place of l in Known.
func rank(l string) int {
	for i, k := range Known {
		if k == l {
			return i
		}
	}
	return 0
}
