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
		FactsP: 85, FactsR: 59, FactsF1: 70, AbsentP: 81, AbsentR: 52, Marked: 100, Speaker: 100, All: 89, SameSaid: 67},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 82, FactsR: 83, FactsF1: 82, AbsentP: 95, AbsentR: 38, Marked: 99, Speaker: 97, All: 96, SameSaid: 88},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 88, FactsR: 79, FactsF1: 83, AbsentP: 92, AbsentR: 48, Marked: 99, Speaker: 94, All: 96, SameSaid: 81},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 85, FactsR: 76, FactsF1: 80, AbsentP: 85, AbsentR: 57, Marked: 99, Speaker: 98, All: 90, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 84, FactsR: 74, FactsF1: 79, AbsentP: 92, AbsentR: 66, Marked: 99, Speaker: 98, All: 92, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 91, FactsR: 85, FactsF1: 88, AbsentP: 92, AbsentR: 68, Marked: 100, Speaker: 100, All: 98, SameSaid: 88},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 91, FactsR: 79, FactsF1: 85, AbsentP: 85, AbsentR: 78, Marked: 100, Speaker: 100, All: 94, SameSaid: 85},
	{Name: "verrerie", Langs: "fr", Story: phrase.AccGlass,
		FactsP: 86, FactsR: 76, FactsF1: 81, AbsentP: 93, AbsentR: 60, Marked: 99, Speaker: 94, All: 92, SameSaid: 60},
	{Name: "biopsies", Langs: "en", Story: phrase.AccBiopsies,
		FactsP: 84, FactsR: 62, FactsF1: 71, AbsentP: 97, AbsentR: 56, Marked: 96, Speaker: 97, All: 96, SameSaid: 81},
	{Name: "cendres", Langs: "fr, en, de", Story: phrase.AccAshes,
		FactsP: 83, FactsR: 77, FactsF1: 80, AbsentP: 76, AbsentR: 43, Marked: 99, Speaker: 95, All: 91, SameSaid: 84},
}

// People is how far two people who annotated the same five articles agree with
// each other; 0 where it was not measured.
var People = Measured{Story: phrase.AccPeople, Langs: "fr", FactsF1: 82, AbsentP: 80, All: 89, SameSaid: 73}

// MeanMeasured is the mean of the annotated stories, rounded.
func MeanMeasured() Measured {
	mean := Measured{Story: phrase.AccMean}
	for _, of := range []func(m *Measured) *int{
		func(m *Measured) *int { return &m.FactsP }, func(m *Measured) *int { return &m.FactsR }, func(m *Measured) *int { return &m.FactsF1 },
		func(m *Measured) *int { return &m.AbsentP }, func(m *Measured) *int { return &m.AbsentR },
		func(m *Measured) *int { return &m.Marked }, func(m *Measured) *int { return &m.Speaker },
		func(m *Measured) *int { return &m.All }, func(m *Measured) *int { return &m.SameSaid },
	} {
		sum := 0
		for i := range Measurements {
			sum += *of(&Measurements[i])
		}
		*of(&mean) = (sum + len(Measurements)/2) / len(Measurements)
	}
	return mean
}
