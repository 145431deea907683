package state

import "recoupe/internal/phrase"

// Measured is what was measured on one annotated story, in hundredths. The
// figures are those of docs/accuracy.md; a test holds the two alike.
type Measured struct {
	Name  string // in docs/accuracy.md; "" for the line of two people
	Story phrase.Said
	Langs string

	FactsP, FactsR, FactsF1        int
	AbsentP, AbsentR               int
	Marked, Speaker, All, SameSaid int
}

// Measurements are the annotated stories, in the order of docs/accuracy.md.
var Measurements = []Measured{
	{Name: "seeds", Langs: "fr", Story: phrase.AccSeeds,
		FactsP: 91, FactsR: 58, FactsF1: 71, AbsentP: 84, AbsentR: 69, Marked: 100, Speaker: 100, All: 89, SameSaid: 67},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 81, FactsR: 81, FactsF1: 81, AbsentP: 92, AbsentR: 28, Marked: 99, Speaker: 97, All: 96, SameSaid: 88},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 87, FactsR: 78, FactsF1: 82, AbsentP: 90, AbsentR: 43, Marked: 99, Speaker: 94, All: 96, SameSaid: 82},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 83, FactsR: 75, FactsF1: 79, AbsentP: 70, AbsentR: 49, Marked: 98, Speaker: 98, All: 92, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 84, FactsR: 72, FactsF1: 77, AbsentP: 96, AbsentR: 60, Marked: 99, Speaker: 98, All: 93, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 89, FactsR: 85, FactsF1: 87, AbsentP: 88, AbsentR: 59, Marked: 100, Speaker: 100, All: 99, SameSaid: 88},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 85, FactsR: 74, FactsF1: 79, AbsentP: 86, AbsentR: 76, Marked: 98, Speaker: 100, All: 95, SameSaid: 85},
}

// People is how far two people who annotated the same five articles agree with
// each other; 0 where it was not measured.
var People = Measured{Story: phrase.AccPeople, Langs: "fr", FactsF1: 82, AbsentP: 80, All: 89, SameSaid: 73}
