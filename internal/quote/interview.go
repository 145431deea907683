package quote

import (
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/story"
)

// How an interview printed as questions and answers is known: by so many
// questions, each a paragraph of its own of no more tokens than that, and by the
// share of the answers in which somebody speaks of themselves.
const (
	leastQuestions  = 3
	longestQuestion = 90
	ofThemselves    = .5
)

// interview finds the answers of an interview printed without marks: paragraphs
// after questions that are put to somebody. A list of questions that the outlet
// answers itself has nobody who says "I" in it.
func (r *reader) interview() {
	var asked []int
	put := false
	for bi := range r.Blocks {
		if l := &r.Blocks[bi].Line; r.asks(bi) {
			asked = append(asked, bi)
			for i := range l.Toks {
				put = put || l.Is(i, "vous", "votre", "vos", "you", "your", "vous-même", "yourself")
			}
		}
	}
	least := leastQuestions
	if r.labelled(asked) {
		least = 2
	}
	if len(asked) < least || !put {
		return
	}
	var answers []int
	own, last := 0, asked[len(asked)-1]
	for n, q := range asked {
		end := len(r.Blocks)
		if n+1 < len(asked) {
			end = asked[n+1]
		}
		if q+1 == end && n+1 < len(asked) {
			return // a question after a question: nobody answers
		}
		for bi := q + 1; bi < end; bi++ {
			b := &r.Blocks[bi]
			says := firstPerson(&b.Line)
			if b.Kind != story.Body || len(b.Line.Toks) < 2 || r.quotesSomebody(bi) || q == last && bi > q+1 && !says {
				break
			}
			if says {
				own++
			}
			answers = append(answers, bi)
		}
	}
	if float64(own) < ofThemselves*float64(len(answers)) || own < least-1 {
		return
	}
	at, name := r.interviewed(0, asked[0])
	if at < 0 {
		at, name = r.interviewed(answers[len(answers)-1]+1, len(r.Blocks)) // "Ana Roy, 61, spoke to …"
	}
	for _, bi := range answers {
		l := &r.Blocks[bi].Line
		f := resolve.Quote{Block: bi, Region: -1, At: -1}
		f.Span, f.Kind = trim(r.A.Text, r.Blocks[bi].Span), story.Direct
		n := label(l)
		if n > 0 {
			f.Span = trim(r.A.Text, l.Bytes(line.Span{From: n + 1, To: len(l.Toks)}))
		}
		switch {
		case n > 1 || n == 1 && l.Toks[0].Len() > 2: // more than the letter of "A: …"
			r.attach(&f, bi, speaker.Attribution{Speaker: line.Span{From: 0, To: n}, Cue: line.Span{From: n, To: n + 1}, OK: true})
		case at >= 0:
			r.attach(&f, at, speaker.Attribution{Speaker: name, OK: true})
		default:
			f.Frame = -1 // nobody is named
		}
		r.add(f)
	}
	for _, bi := range asked {
		r.asked[bi] = true
	}
}

// labelled reports whether each question and what stands below it opens with a label: "Q: …", "A: …".
func (r *reader) labelled(asked []int) bool {
	for _, q := range asked {
		if q+1 >= len(r.Blocks) || label(&r.Blocks[q].Line) == 0 || label(&r.Blocks[q+1].Line) == 0 {
			return false
		}
	}
	return len(asked) > 0
}

// asks reports whether a block is a question and nothing else.
func (r *reader) asks(bi int) bool {
	b := &r.Blocks[bi]
	l := &b.Line
	n := len(l.Toks)
	return n >= 3 && n <= longestQuestion && l.Is(n-1, "?") && (b.Kind == story.Body || b.Kind == story.Subhead || b.Kind == story.ListItem)
}

// quotesSomebody reports whether a quotation of a block has somebody who says it.
func (r *reader) quotesSomebody(bi int) bool {
	for _, k := range r.by[bi] {
		if f := &r.found[k]; f.Strong && f.Kind != story.Term {
			return true
		}
	}
	return false
}

// firstPerson reports whether somebody speaks of themselves.
func firstPerson(l *line.Line) bool {
	for i := range l.Toks {
		if l.Is(i, "je", "j'", "moi", "mon", "mes", "nous", "notre", "nos", "i", "my", "me", "we", "our", "us") && l.Text[l.Toks[i].Start:l.Toks[i].End] != "US" {
			return true
		}
	}
	return false
}

// label returns where the colon stands behind the name that opens an answer,
// "Léa Morvan : …", "A: …", 0 if none does.
func label(l *line.Line) int {
	const longest = 6
	for i := 1; i < min(longest, len(l.Toks)-1); i++ {
		if l.Is(i, ":") {
			if l.StartsName(0) || i == 1 && l.Toks[0].Len() == 1 && l.Toks[0].Cap {
				return i
			}
			return 0
		}
		if !l.IsWord(i) && !l.Is(i, ".") {
			return 0
		}
	}
	return 0
}

// interviewed finds where the one is named who is asked: whom the blocks from one up to another, those before
// the first question or behind the last answer, name most; at is -1 if they name nobody.
func (r *reader) interviewed(from, to int) (at int, name line.Span) {
	at = -1
	place := map[int][2]int{} // by byte offset: block and token
	for bi := from; bi < to; bi++ {
		l := &r.Blocks[bi].Line
		for i := range l.Toks {
			if l.StartsName(i) && !(from > 0 && l.Is(i-1, "par", "by")) { // who asked
				place[l.Toks[i].Start] = [2]int{bi, i}
			}
		}
	}
	times := map[int]int{}
	most := 0
	for _, s := range r.cast.Seen {
		if to < len(r.Blocks) && s.At >= r.Blocks[to].Start {
			break
		}
		if from >= len(r.Blocks) || s.At < r.Blocks[from].Start {
			continue
		}
		times[s.Person]++
		if p, ok := place[s.At]; ok && times[s.Person] > most {
			most = times[s.Person]
			at, name = p[0], r.Blocks[p[0]].Line.NameIn(line.Span{From: p[1], To: len(r.Blocks[p[0]].Line.Toks)})
		}
	}
	return at, name
}
