// Package resolve says who speaks: a pronoun, an office or a surname that stands beside a quotation
// becomes the name of somebody.
//
// Make a [Resolver] with [New] and give all quotations of the article to [Resolver.Speakers]
// (resolve.go), each a [Quote] on its way (found.go). In the order of the text, what is written
// becomes one name (canonical.go): what was named before (again.go), an epithet or a text of
// somebody's (epithet.go), what somebody does (trade.go), a pronoun (pronoun.go) of somebody who goes without a name (described.go), a body that speaks (body.go), who was asked (answer.go); words without a cue
// may hang on the sentences around them (floating.go), on who tells something there (teller.go) or on who
// spoke before (goes_on.go), or be those of whom their own sentence is about (nearby.go); what can name
// nobody is taken back (sound.go). Last, the title is compared with what stands below (headline.go).
package resolve

import (
	"slices"
	"strings"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Resolver is what is known while the speakers of an article are resolved, in the order of the text.
type Resolver struct {
	block.Article
	cast   *cast.Cast
	found  []Quote // in order of Start
	last   said
	apart  []string       // ids of offices that somebody else holds than the one told of
	called map[string]int // the person whose name a phrase is set before, -1 for none
	signed string         // who signs the text the article is about; "-" once nobody was found
	words  map[string]int // where each word in lower case stands first; once asked for
}

// New returns a resolver for an article and who appears in it.
func New(a *block.Article, c *cast.Cast) *Resolver {
	return &Resolver{Article: *a, cast: c, called: map[string]int{}}
}

// nearest is how far back a search among the quotations goes.
const nearest = 60

// speaking is who speaks in the article where the reading has come to.
type speaking struct {
	name   string
	person int // index into cast.people, -1 if none
	block  int // index into Blocks of the last quotation
}

// Speakers puts one canonical name to every speaker, in the order of the text,
// so that a pronoun finds who spoke before.
func (r *Resolver) Speakers(all []Quote) {
	r.found = all
	sorting.StableFunc(r.found, func(a, b Quote) int { return a.Start - b.Start })
	now := speaking{person: -1, block: -1}
	for k := range r.found {
		f := &r.found[k]
		switch {
		case f.Kind == story.Term:
		case f.Float:
			switch {
			case r.mayFloat(f):
				r.resolveFloating(k, &now)
			case r.goesOn(k, now):
				r.spokeLast(k, &now)
				f.Speaker = now.name
			}
		case f.SpeakerSpan.Empty():
		case f.Speaker != "":
			if p := r.cast.Lookup(strings.Fields(f.Speaker)); p >= 0 {
				f.Speaker = r.cast.People[p].Name
			}
		case f.Self:
			if o := r.holding(k); o != nil {
				f.Speaker = o.Speaker
			}
		case r.sentLater(f, &now):
		case r.unsound(f):
		default:
			r.resolveNamed(k, &now)
		}
	}
	r.nearby()
	r.headlines()
	r.subheads()
}

// resolveNamed names who says the quotation at k by the words beside it that say who.
func (r *Resolver) resolveNamed(k int, now *speaking) {
	f := &r.found[k]
	if o := r.sameWords(k); o != nil && !f.By.Nested {
		f.Speaker = o.Speaker // said by the same word, and settled before
		return
	}
	name, person := r.canonical(f.By, now.person)
	if p := r.askedBefore(f, now.person); p >= 0 {
		person = p
	}
	if r.isAnswer(f) {
		name, person = "", r.answering(k, *now)
	}
	if p := r.repliesTo(f, name, *now); p >= 0 {
		person = p
	}
	if person >= 0 {
		name = r.cast.People[person].Name
	}
	if person >= 0 && (f.Kind == story.Direct && r.onlyInMarks(f, person) || r.addressed(f, person)) {
		name, person = r.asWritten(&r.Blocks[f.By.Block].Line, f.By.Span), -1
	}
	if office := r.officeApart(f, person, now.person); office != "" {
		name, person = office, -1
	}
	if o := r.toldBy(k); o != nil {
		name, person = o.Speaker, r.cast.Lookup(strings.Fields(o.Speaker))
	}
	f.Speaker = name
	if f.By.Nested {
		if o := r.holding(k); o != nil && o.Speaker == name && f.SpeakerSpan.Len() <= longestPronoun {
			f.Speaker = "" // "he told me" is not who tells it
		}
		return
	}
	if name == "" || r.within(k) {
		return
	}
	*now = speaking{name, person, f.Block}
	if person < 0 && r.Lang == "fr" && nobodys.Has(strings.ToLower(name)) {
		now.name = "" // "…, selon d’autres": the next words are not theirs
	}
	r.last = said{block: f.Block, end: max(f.End, f.SpeakerSpan.End), person: true}
	if person < 0 {
		r.last = said{name, f.Block, max(f.End, f.SpeakerSpan.End), false}
		if f.Kind == story.Indirect && r.Lang == "fr" && cue.NamesSource(f.Cue.Of(r.A.Text)) {
			r.last.end = f.Start // "Cet homme a fui, selon la police. Il …": who fled goes on
		}
	}
}

// onlyInMarks reports whether the article names a person within the quotation f and nowhere else, so that
// what somebody is called beside it means another: "« Ben… non », lâche le prévenu".
func (r *Resolver) onlyInMarks(f *Quote, person int) bool {
	for _, s := range r.cast.Seen {
		if s.Person == person && (s.At < f.Start || s.At >= f.End) {
			return false
		}
	}
	return true
}

// addressed reports whether the words right behind the cue of the quotation f name a person, so that who
// stands before it is another: "“Are you sorry?” the judge asked Joel Roy."
func (r *Resolver) addressed(f *Quote, person int) bool {
	l := &r.Blocks[f.By.Block].Line
	if r.Lang != "en" || f.Cue.Empty() || f.SpeakerSpan.End > f.Cue.Start || l.G.Pronouns.Has(l.Low(f.By.From)) || r.cast.NameIn(l, f.By.Span) >= 0 {
		return false
	}
	const near = 16 // bytes: "asked Mr Joel Roy"
	for i := r.cast.UpTo(f.Cue.End + near + 1); i >= 0 && r.cast.Seen[i].At > f.Cue.End; i-- {
		if s := r.cast.Seen[i]; s.Person == person && !strings.ContainsAny(r.A.Text[f.Cue.End:s.At], ",;:.“\"") {
			return true
		}
	}
	return false
}

// toldBy returns the English report that the words quoted at k stand in, where what is read for their
// speaker is a thing in it: "She argued that the need for repairs showed the lock was “unsafe”." It is
// nil where they are somebody's.
func (r *Resolver) toldBy(k int) *Quote {
	f := &r.found[k]
	l := &r.Blocks[f.By.Block].Line
	if r.Lang != "en" || f.Kind != story.Mixed || f.By.Nested || f.Cue.Empty() || !things.Has(strings.ToLower(f.Cue.Of(r.A.Text))) || l.NamesSomebody(f.By.Span) || l.G.Pronouns.Has(l.Low(f.By.From)) {
		return nil
	}
	if o := r.holding(k); o != nil && o.Kind == story.Indirect && o.Speaker != "" && o.SpeakerSpan != f.SpeakerSpan {
		return o
	}
	return nil
}

// things are English verbs by which things tell something too.
var things = grammar.Words("show shows showed suggest suggests suggested prove proves proved demonstrate demonstrates demonstrated indicate indicates indicated make makes made")

// nobodys are French words for people who are nobody in particular.
var nobodys = grammar.Words("autres certains certaines plusieurs beaucoup")

// officeApart names by the office alone who says the quotation f, where the words beside it
// name only that, the article binds it to nobody, and what is said tells of person by name:
// "Ana Roy left the board, the mayor said." is not Ana Roy's. What the same office says
// later is not either. Last is who spoke last. "" where it may be person.
func (r *Resolver) officeApart(f *Quote, person, last int) string {
	l := &r.Blocks[f.By.Block].Line
	s := f.By.Span
	if person < 0 || s.Empty() || !cast.Definite(r.Lang, l.Low(s.From)) || r.cast.NameIn(l, s) >= 0 {
		return ""
	}
	if l.Is(s.From-1, ",") && l.Low(s.From-2) == r.cast.People[person].Last {
		return "" // "Ana Roy, the owner of the quay, said"
	}
	head, _ := r.cast.RoleHead(l, s)
	if head < 0 {
		return ""
	}
	rl, _ := role.Of(r.Lang, l.Low(head))
	if cast.NoOffice.Has(rl.ID) || slices.Contains(r.cast.Roles[l.Low(head)], person) || slices.Contains(r.cast.Roles["#"+rl.ID], person) {
		return ""
	}
	if !slices.Contains(r.apart, rl.ID) {
		if !r.cast.NamedWithin(f.Span, person) && !toThem(l, f, r.A.Text, person == last) {
			return ""
		}
		r.apart = append(r.apart, rl.ID)
	}
	return r.asWritten(l, s)
}

// A pronoun has no more bytes than this: "elle".
const longestPronoun = 4

// holding returns the quotation that the one at k lies within, nil if there is none.
func (r *Resolver) holding(k int) *Quote {
	for j := k - 1; j >= max(0, k-nearest); j-- {
		if o := &r.found[j]; o.Contains(r.found[k].Span) && o.Kind != story.Term {
			return o
		}
	}
	return nil
}

// Quotations of one sentence, or of what somebody reports, are no more than this.
const besides = 8

// sameWords returns a quotation right before the one at k that the same word of the
// text is the speaker of, nil if there is none.
func (r *Resolver) sameWords(k int) *Quote {
	for j := k - 1; j >= max(0, k-besides); j-- {
		if o := &r.found[j]; o.SpeakerSpan == r.found[k].SpeakerSpan && o.Speaker != "" && !o.By.Nested && o.Kind != story.Term {
			return o
		}
	}
	return nil
}

// within reports whether the quotation at k is a part of what somebody else
// reports: its speaker is not the one who speaks in the article.
func (r *Resolver) within(k int) bool {
	f := &r.found[k]
	if f.Kind != story.Indirect {
		return false
	}
	for j := k - 1; j >= max(0, k-besides); j-- {
		if o := &r.found[j]; o.Kind == story.Indirect && o.Contains(f.Span) && o.Speaker != f.Speaker {
			return true
		}
	}
	return false
}

// follows reports whether the quotation at k comes right after the one before
// it, with nothing between them but its cue: "« A », a dit X. « B »"
func (r *Resolver) follows(k int) bool {
	f := &r.found[k]
	for j := k - 1; j >= max(0, k-nearest); j-- {
		o := &r.found[j]
		if o.Block != f.Block || o.Kind == story.Indirect {
			return false
		}
		if o.Contains(f.Span) || o.Region < 0 || r.Blocks[o.Block].Regions[o.Region].Depth > 0 {
			continue
		}
		return o.Kind == story.Direct && f.Frame-o.Frame <= 1
	}
	return false
}

// sentLater names whose message it is that a colon quotes, where the next sentence says so: "The
// prosecutor put a text on a screen: “…” Ana Roy had sent it in May."
func (r *Resolver) sentLater(f *Quote, now *speaking) bool {
	b := &r.Blocks[f.Block]
	if f.Frame < 0 || f.Frame+1 >= len(b.Frames) || f.Cue.Of(r.A.Text) != ":" {
		return false
	}
	l, fr, next := &b.Line, b.Frames[f.Frame], b.Frames[f.Frame+1]
	told := false
	for i := fr.From; i < f.At && !told; i++ {
		told = l.Is(i, "message", "messages") || cue.Messages.Has(l.Low(i))
	}
	s, ok := subject.Main(l, next.From, next.To)
	if !told || !ok || s.From != next.From {
		return false
	}
	v := s.To
	if grammar.EnAux.Has(l.Low(v)) {
		v++
	}
	if !cue.Sendings.Has(l.Low(v)) && !l.Is(v, "written", "typed") || !l.Is(v+1, "it", "them") {
		return false
	}
	p := r.cast.NameIn(l, s)
	if p < 0 {
		return false
	}
	f.Speaker, f.SpeakerSpan = r.cast.People[p].Name, l.Bytes(s)
	*now = speaking{f.Speaker, p, f.Block}
	return true
}
