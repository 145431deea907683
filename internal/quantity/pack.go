package quantity

import (
	"strconv"
	"strings"
	"sync"

	"recoupe/internal/text"
)

// tables is what is written down of one language. Words may carry accents;
// they are folded when read. "word=value" pairs and plain words are parted by
// spaces, phrases by commas.
type tables struct {
	code                              string
	point                             bool   // decimals follow a point, groups of digits a comma; else the other way round
	glued                             bool   // numbers are written as one word, units before tens: "fünfunddreißig"
	units                             string // below twenty, or whole below a hundred: "seize=16 veintidós=22"
	article                           string // of the units, those for one that are mostly an article
	tens                              string
	hundred                           string // words that multiply by a hundred
	hundreds                          string // whole hundreds: "doscientos=200"
	scales                            string // words that multiply by a thousand or more
	groups                            string // about so many: "trentaine=30 dozen=12"
	many                              string // no number before: at least so many: "dizaines=10 thousands=1000"
	several                           string // before a hundred or a scale: "several hundred"
	ordinals                          string
	halves                            string // one half, alone or before a scale
	parts                             string // denominators that are no ordinals: "tiers=3 quarters=4"
	and                               string // what ties parts of a number
	comma                             string // what stands for the decimal separator in words
	minus                             string
	of                                string // between a number and what it counts
	over                              string // "one in eight", "two out of three"
	percent                           string // phrases
	things                            string // unit words: "mètres=m euros=EUR ans=year"
	square                            string // before or after a unit of length
	cubic                             string
	about                             string // phrases before a number
	atLeast                           string
	atMost                            string
	laterAbout, laterLeast, laterMost string // phrases after a number
	between                           string // opens a range; see betweenAnd
	until                             string // parts the ends of a range
	old                               string // after years: an age ("years old", "ans" after "âgé de" is told by aged)
	aged                              string // before years: an age
	small                             string // adjectives that may stand between a number and what it counts
	labels                            string // before a number that names instead of counting: "article 12"
	office                            string // after an ordinal that belongs to an office: "premier ministre"
	person                            string // before "de 51 años": whose age it is
}

// pack is a language's tables, made ready.
type pack struct {
	*tables
	nums                            map[string]numeral
	things                          map[string]thing
	ofs, ands, commas, minuses, ars set
	smalls, labelled, offices       set
	persons                         set
	fullSquare, fullCubic           set
	before                          map[string][]phrase // by last word
	after                           map[string][]phrase // by first word
	percents                        map[string][]phrase // by first word
	openers, untils, overs          map[string][]phrase
	olds, ages                      map[string][]phrase
	severals                        set
	longest                         int // bytes of the longest word that a glued number is made of
}

type set map[string]struct{}

func (s set) has(w string) bool { _, ok := s[w]; return ok }

// phrase is a run of folded words and what it says.
type phrase struct {
	words []string
	says  sense
}

type sense uint8

const (
	saysNothing sense = iota
	saysAbout
	saysAtLeast
	saysAtMost
)

// packFor returns the pack of a language; for one that is not known, a pack
// that reads digits only.
func packFor(lang string) *pack {
	for i := range packs {
		if packs[i].code == lang {
			return packs[i].ready()
		}
	}
	return packs[len(packs)-1].ready()
}

type lazyPack struct {
	code  string
	ready func() *pack
}

var packs = [...]lazyPack{lazy(&french), lazy(&english), lazy(&german), lazy(&spanish), lazy(&italian), lazy(&dutch), lazy(&portuguese),
	lazy(&tables{})}

func lazy(t *tables) lazyPack {
	return lazyPack{t.code, sync.OnceValue(func() *pack { return prepare(t) })}
}

func prepare(t *tables) *pack {
	p := &pack{tables: t, nums: map[string]numeral{}, things: map[string]thing{}}
	// Later kinds stand back where a word has one already: "second" is an ordinal before it is a unit of time.
	for _, k := range []struct {
		kind  numKind
		pairs string
	}{
		{unit, t.units}, {ten, t.tens}, {hundred, all(t.hundred, "100")}, {hundreds, t.hundreds}, {scale, t.scales},
		{group, t.groups}, {many, t.many}, {half, all(t.halves, "2")}, {part, t.parts}, {ordinal, t.ordinals}, {and, all(t.and, "0")},
	} {
		for w := range strings.FieldsSeq(k.pairs) {
			word, value, _ := strings.Cut(w, "=")
			v, err := strconv.ParseFloat(value, 64)
			if err != nil {
				panic("quantity: " + t.code + ": " + w)
			}
			word = text.Fold(word)
			if old, ok := p.nums[word]; ok {
				if k.kind == ordinal && old.kind == part || k.kind == many && old.kind == scale || k.kind == many && (old.kind == hundred || old.kind == group) {
					old.also, old.value2 = k.kind, v
					p.nums[word] = old
				}
				continue
			}
			p.nums[word] = numeral{kind: k.kind, value: v}
			p.longest = max(p.longest, len(word))
		}
	}
	for w := range strings.FieldsSeq(t.article) {
		n := p.nums[text.Fold(w)]
		n.article = true
		p.nums[text.Fold(w)] = n
	}
	for _, list := range []string{sharedThings, t.things} {
		for w := range strings.FieldsSeq(list) {
			word, canon, _ := strings.Cut(w, "=")
			p.things[text.Fold(word)] = thing{canon, kindOf(canon)}
		}
	}
	p.ofs, p.ands, p.commas, p.minuses, p.ars = words(t.of), words(t.and), words(t.comma), words(t.minus), words(t.article)
	p.smalls, p.labelled, p.offices, p.severals = words(t.small), words(t.labels), words(t.office), words(t.several)
	p.persons = words(t.person)
	p.fullSquare, p.fullCubic = words(t.square), words(t.cubic)
	p.before, p.after = map[string][]phrase{}, map[string][]phrase{}
	for says, list := range []string{saysAbout: t.about, saysAtLeast: t.atLeast, saysAtMost: t.atMost} {
		phrases(p.before, list, sense(says), true)
	}
	for says, list := range []string{saysAbout: t.laterAbout, saysAtLeast: t.laterLeast, saysAtMost: t.laterMost} {
		phrases(p.after, list, sense(says), false)
	}
	p.percents = phrases(nil, t.percent, 0, false)
	p.openers = phrases(nil, t.between, 0, true)
	p.untils = phrases(nil, t.until, 0, false)
	p.overs = phrases(nil, t.over, 0, false)
	p.olds = phrases(nil, t.old, 0, false)
	p.ages = phrases(nil, t.aged, 0, true)
	return p
}

func all(list, value string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(list) {
		b.WriteString(w + "=" + value + " ")
	}
	return b.String()
}

func words(list string) set {
	s := set{}
	for w := range strings.FieldsSeq(list) {
		s[text.Fold(w)] = struct{}{}
	}
	return s
}

// phrases adds a comma-parted list to m, by each phrase's last or first word,
// longer ones first as they are written.
func phrases(m map[string][]phrase, list string, says sense, byLast bool) map[string][]phrase {
	if m == nil {
		m = map[string][]phrase{}
	}
	for f := range strings.SplitSeq(list, ",") {
		w := strings.Fields(text.Fold(f))
		if len(w) == 0 {
			continue
		}
		key := w[0]
		if byLast {
			key = w[len(w)-1]
		}
		at := len(m[key])
		for at > 0 && len(m[key][at-1].words) < len(w) {
			at--
		}
		m[key] = append(m[key][:at], append([]phrase{{w, says}}, m[key][at:]...)...)
	}
	return m
}
