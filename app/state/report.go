package state

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/omissions"
	"recoupe/app/show/passage"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Bounds of a report: what goes beyond them is counted and said.
const (
	reportBand     = 8   // outlets in one table
	reportFacts    = 200 // facts in each table
	reportRows     = 420 // rows in all tables together: of many articles a fact stands in several
	reportEvidence = 40  // facts whose evidence is printed
	reportPassages = 120 // passages of it, of many articles: each fact has one of everybody who tells it
	reportSayings  = 60  // things said
	reportAbsences = 12  // omissions of one article
	reportOmitted  = 120 // of all of them together, though never fewer than two of one
)

// ReportPart is a part of the report that the reader may leave out.
type ReportPart uint8

const (
	ReportSingles ReportPart = iota // the facts that one article tells, and no other or perhaps others
	ReportEvidence
	ReportQuotes
	ReportOmissions
	reportParts
)

var reportNames = [...]phrase.Said{phrase.ReportSingles, phrase.ReportEvidence, phrase.NavQuotes, phrase.NavOmissions}

// ReportParts lists the parts that can be left out.
var ReportParts = []ReportPart{ReportSingles, ReportEvidence, ReportQuotes, ReportOmissions}

// Said names the part.
func (p ReportPart) Said() phrase.Said { return reportNames[p] }

// Printing is what the reader has chosen for the report.
type Printing struct{ Without [reportParts]bool }

// TurnReportPart puts a part into the report, or leaves it out.
type TurnReportPart struct{ Part ReportPart }

// Apply turns it.
func (e TurnReportPart) Apply(a *App) []Effect {
	a.Printing.Without[e.Part] = !a.Printing.Without[e.Part]
	return nil
}

// PrintReport opens the browser's printing dialog.
type PrintReport struct{}

// Apply opens it.
func (PrintReport) Apply(*App) []Effect { return []Effect{Print{}} }

// Report is the report, ready to draw.
type Report struct {
	Title, Made, Summary string
	Articles             []ReportArticle
	Bands                [][]int // the articles of each table
	Groups               []ReportGroup
	Left                 int // facts not printed
	Evidence             []Evidence
	EvidenceLeft         int // facts told differently, or at the heart of the story, whose evidence is not printed
	Speakers             []quotes.Speaker
	Omissions            []omissions.View
	Corrections          []Correction
}

// ReportArticle is one line of the articles compared.
type ReportArticle struct {
	Article int
	Title   string
	Words   string // "351 sur 366"; "" of excerpts
}

// ReportGroup is one group of facts, as rows of the matrix without their head.
type ReportGroup struct {
	Said phrase.Said
	Note phrase.Said // behind it, if any
	Rows []facts.Row
}

// Band are the groups as the table of one band has them: where there are several
// tables, a fact stands in those whose outlets tell it, be it perhaps.
func (r Report) Band(c *story.Comparison, band int) []ReportGroup {
	if len(r.Bands) < 2 {
		return r.Groups
	}
	var out []ReportGroup
	for _, g := range r.Groups {
		had, above := ReportGroup{Said: g.Said, Note: g.Note}, false
		for _, row := range g.Rows {
			stands := r.stands(c, row.Fact, band)
			if row.Under = row.Under && above; !row.Under {
				above = stands
			}
			if stands {
				had.Rows = append(had.Rows, row)
			}
		}
		if len(had.Rows) > 0 {
			out = append(out, had)
		}
	}
	return out
}

// stands reports whether a fact stands in the table of a band.
func (r Report) stands(c *story.Comparison, fact, band int) bool {
	return len(r.Bands) < 2 || slices.ContainsFunc(r.Bands[band], func(a int) bool {
		status := c.Facts[fact].Cells[a].Status
		return status.Told() || status == story.Perhaps
	})
}

// Report prepares the report. Whatever the filters of the views keep out, it
// has every part the reader has not left out.
func (a *App) Report() Report {
	s, l := a.Story, a.Lang
	c := s.counts()
	r := Report{
		Title: passage.Unbroken(s.Title(l)), Made: phrase.ReportKind.Fill(l, phrase.LongDate(l, a.Today)),
		Summary: s.glanceHead(l) + ". " + phrase.FactsFound.Fill(l, c.All) + phrase.Colon.In(l) +
			c.Words(l, ", ") + ". " + phrase.ReportStands.In(l),
	}
	if !s.AsFound {
		r.Corrections = s.Corrections(l)
		slices.Reverse(r.Corrections)
	}
	for i := range s.Articles {
		kept, removed := passage.Words(&s.Articles[i])
		words := phrase.ReportOf.Fill(l, phrase.Number(l, kept), phrase.Number(l, kept+removed))
		if s.Excerpts { // how many words it had is not known
			words = ""
		}
		r.Articles = append(r.Articles, ReportArticle{i, s.Outlets[i].Title, words})
		if i%reportBand == 0 {
			r.Bands = append(r.Bands, nil)
		}
		band := &r.Bands[len(r.Bands)-1]
		*band = append(*band, i)
	}
	whole := *a // as if nothing were filtered or searched
	whole.Facts, whole.Quotes, whole.Omissions = Facts{}, Quotes{Choice: quotes.Choice{More: reportSayings / quotes.Step}}, Omissions{Choice: omissions.Choice{More: 1}}
	chosen := whole.Facts.Chosen(s)
	if a.Printing.Without[ReportSingles] { // before there are rows: what tells one of them again stands for itself
		chosen = slices.DeleteFunc(slices.Clone(chosen), func(f int) bool { return s.Facts[f].Verdict == story.Single })
		r.Left = len(whole.Facts.Chosen(s)) - len(chosen)
	}
	s.reportFacts(&r, s.ordered.Rows(facts.Choice{}, chosen))
	if !a.Printing.Without[ReportEvidence] {
		whole.reportEvidence(&r)
	}
	if !a.Printing.Without[ReportQuotes] {
		r.Speakers = whole.QuoteView().Speakers
	}
	if !a.Printing.Without[ReportOmissions] {
		most := max(2, min(reportAbsences, reportOmitted/max(1, len(s.Articles))))
		for i := range s.Articles {
			whole.Route = Route{View: OmissionsView, Item: s.Articles[i].ID}
			v := whole.OmissionView()
			v.Left += len(v.Items) - min(len(v.Items), most)
			v.Items = v.Items[:min(len(v.Items), most)]
			r.Omissions = append(r.Omissions, v)
		}
	}
	return r
}

// reportFacts puts the rows into their groups, as the matrix has them, within the
// report's bounds.
func (s *Story) reportFacts(r *Report, all []facts.Row) {
	printed, rows := 0, 0
	for _, row := range all {
		if row.Head {
			g := ReportGroup{Said: row.Group.Said()}
			if row.Group == facts.UnsureGroup { // "to check" what?
				g.Note = phrase.TierUnsureNote
			}
			r.Groups = append(r.Groups, g)
			continue
		}
		if printed == reportFacts || rows >= reportRows {
			r.Left++
			continue
		}
		printed++
		for band := range r.Bands {
			if r.stands(s.Comparison, row.Fact, band) {
				rows++
			}
		}
		g := &r.Groups[len(r.Groups)-1]
		g.Rows = append(g.Rows, row)
	}
	r.Groups = slices.DeleteFunc(r.Groups, func(g ReportGroup) bool { return len(g.Rows) == 0 })
}

// reportEvidence adds the evidence of the facts printed that are told differently, and then of those at
// the heart of the story, within the report's bounds and in the order of the facts.
func (a *App) reportEvidence(r *Report) {
	s := a.Story
	var printed, chosen []int
	for _, g := range r.Groups {
		for _, row := range g.Rows {
			printed = append(printed, row.Fact)
		}
	}
	passages := 0
	for _, differing := range []bool{true, false} {
		for _, f := range printed {
			if (s.Facts[f].Verdict == story.Differing) != differing || !differing && s.ordered.Group(f) != facts.CoreGroup {
				continue
			}
			if len(chosen) >= reportEvidence || s.Many() && passages >= reportPassages {
				r.EvidenceLeft++
				continue
			}
			chosen = append(chosen, f)
			for _, c := range s.Facts[f].Cells {
				if c.Status.Told() {
					passages++
				}
			}
		}
	}
	for _, f := range printed {
		if slices.Contains(chosen, f) {
			r.Evidence = append(r.Evidence, a.Evidence(f))
		}
	}
}
