// Package report writes what was found for other programs: [JSON] a comparison and
// [ArticleJSON] one article by itself, in the form that docs/json.md describes and that only
// grows (json.go; attribute.go, corrections.go), and [CSV] the facts as a table for a
// spreadsheet (csv.go). Reasons are put into English words (words.go).
package report

import (
	"encoding/json"
	"fmt"
	"io"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

type spanJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type spotJSON struct {
	Article string `json:"article,omitempty"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type articleJSON struct {
	ID        string      `json:"id"`
	File      string      `json:"file"`
	Title     string      `json:"title"`
	Dek       string      `json:"dek,omitempty"`
	Outlet    string      `json:"outlet"`
	Author    string      `json:"author"`
	Published string      `json:"published"`
	Updated   string      `json:"updated,omitempty"`
	Section   string      `json:"section,omitempty"`
	Address   string      `json:"address,omitempty"`
	Agency    string      `json:"agency,omitempty"`
	Language  string      `json:"language"`
	Format    string      `json:"format"`
	Text      string      `json:"text"`
	Blocks    []blockJSON `json:"blocks"`
	Sentences []spanJSON  `json:"sentences"`
	Event     string      `json:"event"`
	Truncated bool        `json:"truncated"`
	Warnings  []string    `json:"warnings"`

	// Only where an article stands alone: in a comparison they stand beside the articles.
	Quotes  []quoteJSON  `json:"quotes,omitempty"`
	Numbers []numberJSON `json:"numbers,omitempty"`
	Dates   []dateJSON   `json:"dates,omitempty"`
	Names   []nameJSON   `json:"names,omitempty"`
}

type blockJSON struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Kind   string `json:"kind"`
	Reason string `json:"reason"`
}

type quoteJSON struct {
	ID          string    `json:"id"`
	Article     string    `json:"article,omitempty"`
	Start       int       `json:"start"`
	End         int       `json:"end"`
	Kind        string    `json:"kind"`
	Speaker     string    `json:"speaker"`
	SpeakerSpan *spanJSON `json:"speakerSpan"`
	Cue         *spanJSON `json:"cue"`
	CueKind     string    `json:"cueKind"`
}

type numberJSON struct {
	Article   string   `json:"article,omitempty"`
	Start     int      `json:"start"`
	End       int      `json:"end"`
	Value     float64  `json:"value"`
	High      *float64 `json:"high"`
	Unit      string   `json:"unit"`
	Precision string   `json:"precision"`
}

type dateJSON struct {
	Article string `json:"article,omitempty"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	From    string `json:"from"`
	To      string `json:"to"`
}

type nameJSON struct {
	Name     string     `json:"name"`
	Kind     string     `json:"kind"`
	Mentions []spotJSON `json:"mentions"`
	Body     string     `json:"body,omitempty"`
}

type utteranceJSON struct {
	ID       string   `json:"id"`
	Quotes   []string `json:"quotes"`
	Relation string   `json:"relation"`
	Note     string   `json:"note"`
}

type cellJSON struct {
	Article string     `json:"article"`
	Status  string     `json:"status"`
	Spans   []spanJSON `json:"spans"`
	Value   string     `json:"value"`
	Score   float64    `json:"score"`
	Reason  string     `json:"reason"`
}

type factJSON struct {
	ID        string     `json:"id"`
	Statement string     `json:"statement"`
	Own       []spotJSON `json:"own,omitempty"`
	Kind      string     `json:"kind"`
	Weight    float64    `json:"weight"`
	Verdict   string     `json:"verdict"`
	Tier      string     `json:"tier"`
	Cells     []cellJSON `json:"cells"`
}

type differenceJSON struct {
	Fact     string   `json:"fact"`
	Kind     string   `json:"kind"`
	Articles []string `json:"articles"`
	Note     string   `json:"note"`
}

type omissionJSON struct {
	Article string  `json:"article"`
	Fact    string  `json:"fact"`
	Weight  float64 `json:"weight"`
}

type reuseJSON struct {
	A          spotJSON `json:"a"`
	B          spotJSON `json:"b"`
	Similarity float64  `json:"similarity"`
	Moved      bool     `json:"moved"`
}

type unheardJSON struct {
	Article string    `json:"article"`
	Name    string    `json:"name"`
	Kind    string    `json:"kind"`
	Why     string    `json:"why"`
	Quotes  []string  `json:"quotes"`
	Named   *spanJSON `json:"named"`
	Against *spanJSON `json:"against"`
	Weight  float64   `json:"weight"`
}

type retellingJSON struct {
	Fact     string   `json:"fact"`
	Of       string   `json:"of"`
	Part     bool     `json:"part"`
	Articles []string `json:"articles"`
}

type unreadJSON struct {
	File  string `json:"file"`
	Error string `json:"error"`
}

type comparisonJSON struct {
	Version     int              `json:"version"`
	Articles    []articleJSON    `json:"articles"`
	Quotes      []quoteJSON      `json:"quotes"`
	Utterances  []utteranceJSON  `json:"utterances"`
	Facts       []factJSON       `json:"facts"`
	Differences []differenceJSON `json:"differences"`
	Omissions   []omissionJSON   `json:"omissions"`
	Names       []nameJSON       `json:"names"`
	Numbers     []numberJSON     `json:"numbers"`
	Dates       []dateJSON       `json:"dates"`
	Reuse       []reuseJSON      `json:"reuse"`
	Unheard     []unheardJSON    `json:"unheard"`
	Attributes  []attributeJSON  `json:"attributes"`
	Retellings  []retellingJSON  `json:"retellings"`
	Unread      []unreadJSON     `json:"unread,omitempty"`
	Corrections []correctionJSON `json:"corrections,omitempty"`
}

// jsonLang is the language of reasons in JSON. They are read by programs and
// by whoever looks at the file, wherever it was made.
const jsonLang = phrase.English

// JSON writes c, as the program found it, in the form of docs/json.md, version
// 1. The corrections of a reader, where there are any, stand beside it.
func JSON(w io.Writer, c *story.Comparison, by ...patch.Patch) error {
	out := comparisonJSON{Version: 1,
		Articles: make([]articleJSON, len(c.Articles)), Quotes: []quoteJSON{}, Utterances: []utteranceJSON{},
		Facts: make([]factJSON, len(c.Facts)), Differences: []differenceJSON{}, Omissions: []omissionJSON{},
		Names: []nameJSON{}, Numbers: []numberJSON{}, Dates: []dateJSON{}, Reuse: []reuseJSON{}, Unheard: []unheardJSON{}, Attributes: []attributeJSON{}, Retellings: []retellingJSON{}}
	named := &naming{c: c, says: outlets(c.Articles), before: make([]int, len(c.Articles))}
	for i, n := 0, 0; i < len(c.Articles); i++ {
		a := &c.Articles[i]
		named.before[i] = n
		out.Quotes = append(out.Quotes, quotes(a, a.ID, n)...)
		out.Numbers = append(out.Numbers, numbers(a, a.ID)...)
		out.Dates = append(out.Dates, dates(a, a.ID)...)
		out.Articles[i] = newArticle(a)
		for k, r := range a.Warnings {
			out.Articles[i].Warnings[k] = named.says.reason(r)
		}
		n += len(a.Quotes)
	}
	for i := range c.Facts {
		out.Facts[i] = named.fact(&c.Facts[i], c.Own(i))
	}
	for i := range c.Utterances {
		out.Utterances = append(out.Utterances, named.utterance(&c.Utterances[i]))
	}
	for i := range c.Unheard {
		out.Unheard = append(out.Unheard, named.unheard(&c.Unheard[i]))
	}
	for i := range c.Names {
		out.Names = append(out.Names, named.name(&c.Names[i]))
	}
	for i := range c.Attributes {
		out.Attributes = append(out.Attributes, attribute(c, &c.Attributes[i]))
	}
	for _, d := range c.Differences {
		out.Differences = append(out.Differences, differenceJSON{c.Facts[d.Fact].ID, d.Kind.String(), named.articles(d.Articles), named.says.reason(d.Note)})
	}
	for _, r := range c.Retellings {
		out.Retellings = append(out.Retellings, retellingJSON{c.Facts[r.Fact].ID, c.Facts[r.Of].ID, r.Part, named.articles(r.Articles)})
	}
	for _, o := range c.Omissions {
		out.Omissions = append(out.Omissions, omissionJSON{named.article(o.Article), c.Facts[o.Fact].ID, o.Weight})
	}
	for _, r := range c.Reuse {
		out.Reuse = append(out.Reuse, reuseJSON{named.spot(r.A), named.spot(r.B), r.Similarity, r.Moved})
	}
	for _, u := range c.Unread {
		out.Unread = append(out.Unread, unreadJSON{u.File, phrase.Reason(jsonLang, u.Error)})
	}
	out.Corrections = corrections(c, by)
	return encode(w, out)
}

// naming calls what a comparison holds by the ids of the JSON.
type naming struct {
	c      *story.Comparison
	says   wording
	before []int // quotes before each article's first: they are numbered over all
}

func (n *naming) article(i int) string { return n.c.Articles[i].ID }

func (n *naming) articles(list []int) []string {
	ids := make([]string, len(list))
	for i, a := range list {
		ids[i] = n.article(a)
	}
	return ids
}

func (n *naming) spot(s story.Spot) spotJSON { return spotJSON{n.article(s.Article), s.Start, s.End} }

func (n *naming) quote(q story.QuoteRef) string {
	return fmt.Sprintf("q%d", n.before[q.Article]+q.Quote+1)
}

func (n *naming) fact(f *story.Fact, own []text.Span) factJSON {
	j := factJSON{f.ID, f.Statement, nil, f.Kind.String(), f.Weight, f.Verdict.String(), f.Tier.String(), make([]cellJSON, len(f.Cells))}
	for _, s := range own {
		j.Own = append(j.Own, n.spot(story.Spot{Article: f.From.Article, Span: s}))
	}
	for k, cell := range f.Cells {
		j.Cells[k] = cellJSON{n.article(k), cell.Status.String(), spans(cell.Spans), cell.Value, cell.Score, n.says.reasons(cell.Reasons)}
	}
	return j
}

func (n *naming) utterance(u *story.Utterance) utteranceJSON {
	j := utteranceJSON{ID: u.ID, Relation: u.Relation.String(), Note: n.says.reasons(u.Notes), Quotes: []string{}}
	for _, m := range u.Members {
		j.Quotes = append(j.Quotes, n.quote(m.QuoteRef))
	}
	return j
}

func (n *naming) unheard(u *story.Unheard) unheardJSON {
	j := unheardJSON{Article: n.article(u.Article), Name: u.Name, Kind: u.Kind.String(), Why: u.Why.String(), Quotes: []string{},
		Named: maybe(u.Named.Span), Against: maybe(u.Against.Span), Weight: u.Weight}
	for _, q := range u.Quotes {
		j.Quotes = append(j.Quotes, n.quote(q))
	}
	return j
}

func (n *naming) name(m *story.Name) nameJSON {
	j := nameJSON{Name: m.Name, Kind: m.Kind.String(), Mentions: []spotJSON{}, Body: m.Body.String()}
	for _, s := range m.Mentions {
		j.Mentions = append(j.Mentions, n.spot(s))
	}
	return j
}

// ArticleJSON writes one article with its findings inside, on one line.
func ArticleJSON(w io.Writer, a *story.Article) error {
	j := newArticle(a)
	j.Quotes, j.Numbers, j.Dates = quotes(a, "", 0), numbers(a, ""), dates(a, "")
	at := map[string]int{}
	for _, m := range a.Mentions {
		i, ok := at[m.Name]
		if !ok {
			i = len(j.Names)
			at[m.Name] = i
			j.Names = append(j.Names, nameJSON{Name: m.Name, Kind: m.Kind.String()})
		}
		j.Names[i].Mentions = append(j.Names[i].Mentions, spotJSON{"", m.Start, m.End})
	}
	return encode(w, j)
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

func newArticle(a *story.Article) articleJSON {
	j := articleJSON{ID: a.ID, File: a.File, Title: a.Title.Value, Dek: a.Dek.Value, Outlet: a.Outlet.Value, Author: a.Author.Value,
		Published: a.Published.Value, Updated: a.Updated.Value, Section: a.Section.Value, Address: a.Address.Value, Agency: a.Agency.Value,
		Language: a.Language, Format: a.Format, Text: a.Text, Event: a.Event, Truncated: a.Truncated,
		Blocks: make([]blockJSON, len(a.Blocks)), Sentences: make([]spanJSON, len(a.Sentences)), Warnings: make([]string, len(a.Warnings))}
	for i, b := range a.Blocks {
		j.Blocks[i] = blockJSON{b.Start, b.End, b.Kind.String(), phrase.Reason(jsonLang, b.Reason)}
	}
	for i, s := range a.Sentences {
		j.Sentences[i] = spanJSON{s.Start, s.End}
	}
	for i, r := range a.Warnings {
		j.Warnings[i] = phrase.Reason(jsonLang, r)
	}
	return j
}

func quotes(a *story.Article, id string, before int) []quoteJSON {
	out := make([]quoteJSON, len(a.Quotes))
	for i, q := range a.Quotes {
		out[i] = quoteJSON{fmt.Sprintf("q%d", before+i+1), id, q.Start, q.End, q.Kind.String(), q.Speaker, maybe(q.SpeakerSpan), maybe(q.Cue), q.CueKind.String()}
	}
	return out
}

func numbers(a *story.Article, id string) []numberJSON {
	out := make([]numberJSON, len(a.Quantities))
	for i, q := range a.Quantities {
		out[i] = numberJSON{Article: id, Start: q.Start, End: q.End, Value: q.Value, Unit: q.Unit, Precision: q.Precision.String()}
		if q.Precision == story.Range {
			out[i].High = &q.High
		}
	}
	return out
}

func dates(a *story.Article, id string) []dateJSON {
	out := make([]dateJSON, len(a.Times))
	for i, t := range a.Times {
		out[i] = dateJSON{id, t.Start, t.End, t.From, t.To}
	}
	return out
}

func spans(in []text.Span) []spanJSON {
	out := make([]spanJSON, len(in))
	for i, s := range in {
		out[i] = spanJSON{s.Start, s.End}
	}
	return out
}

// maybe returns a span, nil for an empty one.
func maybe(s text.Span) *spanJSON {
	if s.Empty() {
		return nil
	}
	return &spanJSON{s.Start, s.End}
}
