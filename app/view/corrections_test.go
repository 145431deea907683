//go:build !js

package view

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// corrections are the states that correcting brings about.
func corrections(open func(state.Route, ...state.Event) *state.App) map[string]*state.App {
	facts := state.Route{View: state.FactsView, Item: "f1"}
	quotes := state.Route{View: state.QuotesView}
	second := story.QuoteRef{Article: 1, Quote: 1}
	typed := func(words string) []state.Event {
		return []state.Event{state.TypeCorrection{Text: words}, state.SaveCorrection{}}
	}
	corrected := append([]state.Event{
		state.TellCell{Fact: 0, Article: 1, As: story.Stated}, state.PartCell{Fact: 0, Article: 1}, state.NoQuote{Ref: second},
		state.OpenCorrecting{What: state.CorrectStatement, Fact: 0}}, typed(hostile+" pont")...)
	corrected = append(corrected, state.OpenCorrecting{What: state.CorrectNote, Fact: 0})
	corrected = append(corrected, typed(hostile+" pont")...)
	return map[string]*state.App{
		"corrected":          open(facts, corrected...),
		"as found":           open(facts, append(corrected, state.ShowAsFound{On: true})...),
		"undone":             open(facts, state.TellCell{Fact: 0, Article: 1, As: story.Stated}, state.Undo{}),
		"corrections":        open(facts, append(corrected, state.Show{Overlay: state.CorrectionsOverlay})...),
		"none corrected":     open(facts, state.Show{Overlay: state.CorrectionsOverlay}),
		"fact menu":          open(facts, state.Show{Overlay: state.FactMenuOverlay}),
		"statement":          open(facts, state.OpenCorrecting{What: state.CorrectStatement, Fact: 0}, state.TypeCorrection{}, state.SaveCorrection{}),
		"cell":               open(facts, state.OpenCorrecting{What: state.CorrectCell, Fact: 0, Article: 1}),
		"merge":              open(facts, state.OpenCorrecting{What: state.CorrectMerge, Fact: 0}),
		"split":              open(facts, state.OpenCorrecting{What: state.CorrectSplit, Fact: 0}, state.SaveCorrection{}),
		"note":               open(facts, state.OpenCorrecting{What: state.CorrectNote, Fact: 0}),
		"speaker":            open(quotes, state.OpenCorrecting{What: state.CorrectSpeaker, Ref: second}, state.SaveCorrection{}),
		"person":             open(quotes, state.OpenCorrecting{What: state.CorrectPerson, Name: "le pont"}),
		"saying":             open(quotes, state.OpenCorrecting{What: state.CorrectSaying, Ref: second}),
		"no saying":          open(quotes, state.OpenCorrecting{What: state.CorrectSaying, Ref: second}, state.TypeCorrection{Text: "zzz"}),
		"told here":          open(state.Route{View: state.OmissionsView}, state.ReadOmission{Key: state.OmissionKey{Article: "a1", Fact: "f2"}, As: state.ToldHere}),
		"all put aside":      open(state.Route{View: state.FactsView}, state.DismissFact{}, state.DismissFact{}),
		"corrected, printed": open(state.Route{View: state.ReportView}, corrected...),
	}
}

func TestWhatIsCorrectedSaysSo(t *testing.T) {
	all := pages()
	assert.Contains(t, drawn(t, all["corrected"]), phrase.CorrectByYou.In(phrase.French))
	assert.NotContains(t, drawn(t, all["as found"]), phrase.CorrectByYou.In(phrase.French))
	assert.Contains(t, drawn(t, all["told here"]), phrase.OmByYou.In(phrase.French))
	assert.Contains(t, drawn(t, all["corrected, printed"]), phrase.CorrectListAll.In(phrase.French))
	assert.Contains(t, drawn(t, all["all put aside"]), phrase.NoFactsLeft.In(phrase.French))
	assert.Contains(t, drawn(t, all["undone"]), phrase.CorrectRedo.In(phrase.French))
}
