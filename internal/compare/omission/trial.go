package omission

import "recoupe/internal/story"

// Trial is a comparison whose absences are still to be judged: those who fit the weights judge
// them in other ways.
type Trial struct {
	Cases []Case

	w *Finder
}

// Case is an article that may not tell a fact, with what tells whether.
type Case struct {
	Fact, Article int
	Sure          float64   // from where on it is listed, 0..1
	Evidence      []float64 // see EvidenceNames

	around around
}

// A spare part is listed for an article that tells the rest of it, and goes where there is none; what is
// quoted is listed nowhere.
const never = 2

// What the evidence of a case and its support are called, in order.
var (
	// EvidenceNames are those of what is known of the case by itself.
	EvidenceNames = []string{"scoreHere", "likeHere", "echoHere", "toldOnce", "partOfRow", "wholeTold", "lackWords", "lackAround", "lackAcross",
		"lackFigures", "haveFigures", "haveDays", "lackNames", "lackOwnNames", "lackSpeaker", "siblingsTold", "besideTold", "aroundTold", "saidInWords",
		"inMarks", "marksHere", "quotedHere", "early", "toldShare", "lackMass", "inCommon"}
	// SupportNames are those of what the facts around it add.
	SupportNames = []string{"sureShared", "sureBeside", "sureNear"}
)

// Try looks at all absences of a table whose facts have their cells.
func (w *Finder) Try() *Trial {
	t := &Trial{w: w}
	p, s := w.newPresence(), w.newSurroundings()
	for i := range w.Facts {
		facts := s.of(i)
		for a := range w.Facts[i].Cells {
			c := w.Facts[i].Cells[a]
			if c.Status.Told() {
				continue
			}
			if y := w.excuse(i, a); y != itself {
				w.leave(i, a, story.Unknown, y)
				continue
			}
			q := w.ask(p, i)
			f := w.evidence(p, q, a)
			sure := sureOf(len(w.Rows[i].ToldBy()), w.onEvent(i)-1) + w.across(w.tonguesOf(i), a)
			if w.Rows[i].Spare && w.Rows[i].Part && f[wholeTold] == 0 || f[quotedHere] >= givenHere {
				sure = never
			}
			t.Cases = append(t.Cases, Case{Fact: i, Article: a, Sure: sure, Evidence: f[:], around: facts})
		}
	}
	return t
}

// Supported returns the evidence of each case with its support, where first
// is how sure each is by itself.
func (t *Trial) Supported(first []float64) [][]float64 {
	by := make([][]float64, len(t.w.Facts))
	for i := range by {
		by[i] = make([]float64, len(t.w.Articles))
		for a := range by[i] {
			by[i][a] = -1
		}
	}
	for k, c := range t.Cases {
		by[c.Fact][c.Article] = first[k]
	}
	var out [][]float64
	for k := range t.Cases {
		c := &t.Cases[k]
		support := c.around.support(c.Article, by)
		out = append(out, append(append([]float64{}, c.Evidence...), support[:]...))
	}
	return out
}

// Comparison returns the facts and articles of the trial.
func (t *Trial) Comparison() *story.Comparison { return &t.w.Comparison }

// Omissions returns the omissions listed, in order, where the cases that are sure are
// absences; prob is how sure they are.
func (t *Trial) Omissions(prob []float64, sure func(k int) bool) []story.Omission {
	t.w.surety = make([][]float64, len(t.w.Facts))
	for i := range t.w.surety {
		t.w.surety[i] = make([]float64, len(t.w.Articles))
	}
	for k := range t.Cases {
		t.w.surety[t.Cases[k].Fact][t.Cases[k].Article] = prob[k]
		status := story.Perhaps
		if sure(k) {
			status = story.Absent
		}
		t.w.leave(t.Cases[k].Fact, t.Cases[k].Article, status, itself)
	}
	t.w.Omissions = nil
	t.w.Find()
	return t.w.Omissions
}
