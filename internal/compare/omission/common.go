package omission

// What nearly all articles on an event tell is the event itself: that stands in every second paragraph of
// each, and that an article has it says nothing of what else stands around it elsewhere. So many must tell
// it, and this share of all.
const (
	coreLeast = 4
	coreShare = .8
)

// core reports whether those who tell row i, by, are nearly all on its event.
func (w *Finder) core(i int, by []int) bool {
	return len(by) >= coreLeast && float64(w.onEventOf(i, by)) >= coreShare*float64(w.onEvent(i))
}

// onEventOf returns how many of articles are on the event of fact i.
func (w *Finder) onEventOf(i int, articles []int) int {
	n := 0
	for _, a := range articles {
		if w.Articles[a].Event == w.Facts[i].Event {
			n++
		}
	}
	return n
}

// usual is how much two articles on one event have in common as a rule. Of two alone nobody can say whether
// they are close, or what one lacks was not found.
const usual = .33

// inCommon returns for each event how much of what two articles on it tell both do, on average over all
// pairs, 0..1: the rows both tell by those that either does. Where outlets tell much the same, what one
// seems to lack is told there in other words more often than where each has but a few facts of many,
// and this share does not depend on how many articles there are.
func (w *Finder) inCommon() map[string]float64 {
	articles := map[string]float64{}
	for a := range w.Articles {
		articles[w.Articles[a].Event]++
	}
	type told struct{ sum, both float64 }
	by := map[string]told{}
	for i := range w.Rows {
		if r := &w.Rows[i]; !r.Part && !r.Spare {
			n := float64(w.onEventOf(i, r.ToldBy()))
			t := by[w.Facts[i].Event]
			by[w.Facts[i].Event] = told{t.sum + n, t.both + n*(n-1)/2}
		}
	}
	out := make(map[string]float64, len(by))
	for event, t := range by {
		if out[event] = usual; articles[event] > 2 {
			out[event] = t.both / max(1, (articles[event]-1)*t.sum-t.both) // each row counts once for every other article
		}
	}
	return out
}
