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
		FactsP: 74, FactsR: 63, FactsF1: 68, AbsentP: 91, AbsentR: 52, Marked: 100, Speaker: 100, All: 89, SameSaid: 67},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 89, FactsR: 84, FactsF1: 86, AbsentP: 96, AbsentR: 33, Marked: 99, Speaker: 98, All: 96, SameSaid: 88},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 90, FactsR: 80, FactsF1: 85, AbsentP: 89, AbsentR: 40, Marked: 99, Speaker: 94, All: 96, SameSaid: 81},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 84, FactsR: 78, FactsF1: 81, AbsentP: 86, AbsentR: 55, Marked: 99, Speaker: 98, All: 90, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 84, FactsR: 83, FactsF1: 83, AbsentP: 96, AbsentR: 56, Marked: 99, Speaker: 98, All: 92, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 87, FactsR: 85, FactsF1: 86, AbsentP: 91, AbsentR: 66, Marked: 100, Speaker: 100, All: 98, SameSaid: 88},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 88, FactsR: 79, FactsF1: 83, AbsentP: 83, AbsentR: 73, Marked: 100, Speaker: 100, All: 94, SameSaid: 85},
	{Name: "verrerie", Langs: "fr", Story: phrase.AccGlass,
		FactsP: 83, FactsR: 83, FactsF1: 83, AbsentP: 91, AbsentR: 62, Marked: 99, Speaker: 94, All: 92, SameSaid: 60},
	{Name: "biopsies", Langs: "en", Story: phrase.AccBiopsies,
		FactsP: 83, FactsR: 75, FactsF1: 79, AbsentP: 94, AbsentR: 55, Marked: 96, Speaker: 97, All: 96, SameSaid: 81},
	{Name: "cendres", Langs: "fr, en, de", Story: phrase.AccAshes,
		FactsP: 88, FactsR: 85, FactsF1: 86, AbsentP: 77, AbsentR: 52, Marked: 99, Speaker: 95, All: 91, SameSaid: 84},
	{Name: "lithium", Langs: "fr", Story: phrase.AccMine,
		FactsP: 83, FactsR: 77, FactsF1: 80, AbsentP: 93, AbsentR: 58, Marked: 97, Speaker: 97, All: 90, SameSaid: 73},
	{Name: "trestle", Langs: "en", Story: phrase.AccTrestle,
		FactsP: 87, FactsR: 74, FactsF1: 80, AbsentP: 89, AbsentR: 77, Marked: 99, Speaker: 100, All: 91, SameSaid: 74},
	{Name: "empreintes", Langs: "fr, en, es", Story: phrase.AccFootprints,
		FactsP: 87, FactsR: 74, FactsF1: 80, AbsentP: 91, AbsentR: 58, Marked: 100, Speaker: 100, All: 87, SameSaid: 64},
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
