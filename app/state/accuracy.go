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
		FactsP: 91, FactsR: 60, FactsF1: 73, AbsentP: 88, AbsentR: 69, Marked: 100, Speaker: 100, All: 89, SameSaid: 75},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 90, FactsR: 87, FactsF1: 89, AbsentP: 95, AbsentR: 39, Marked: 99, Speaker: 98, All: 96, SameSaid: 88},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 91, FactsR: 81, FactsF1: 86, AbsentP: 90, AbsentR: 64, Marked: 99, Speaker: 94, All: 97, SameSaid: 82},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 84, FactsR: 79, FactsF1: 81, AbsentP: 80, AbsentR: 59, Marked: 99, Speaker: 98, All: 90, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 91, FactsR: 82, FactsF1: 86, AbsentP: 95, AbsentR: 68, Marked: 99, Speaker: 98, All: 92, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 85, FactsR: 87, FactsF1: 86, AbsentP: 93, AbsentR: 73, Marked: 100, Speaker: 100, All: 98, SameSaid: 90},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 90, FactsR: 79, FactsF1: 84, AbsentP: 82, AbsentR: 76, Marked: 100, Speaker: 100, All: 96, SameSaid: 87},
	{Name: "verrerie", Langs: "fr", Story: phrase.AccGlass,
		FactsP: 82, FactsR: 85, FactsF1: 84, AbsentP: 94, AbsentR: 60, Marked: 99, Speaker: 94, All: 92, SameSaid: 64},
	{Name: "biopsies", Langs: "en", Story: phrase.AccBiopsies,
		FactsP: 89, FactsR: 75, FactsF1: 82, AbsentP: 91, AbsentR: 61, Marked: 97, Speaker: 97, All: 96, SameSaid: 93},
	{Name: "cendres", Langs: "fr, en, de", Story: phrase.AccAshes,
		FactsP: 93, FactsR: 87, FactsF1: 90, AbsentP: 95, AbsentR: 64, Marked: 99, Speaker: 97, All: 93, SameSaid: 83},
	{Name: "lithium", Langs: "fr", Story: phrase.AccMine,
		FactsP: 90, FactsR: 83, FactsF1: 86, AbsentP: 93, AbsentR: 75, Marked: 100, Speaker: 97, All: 90, SameSaid: 76},
	{Name: "trestle", Langs: "en", Story: phrase.AccTrestle,
		FactsP: 87, FactsR: 76, FactsF1: 81, AbsentP: 88, AbsentR: 83, Marked: 99, Speaker: 100, All: 91, SameSaid: 78},
	{Name: "empreintes", Langs: "fr, en, es", Story: phrase.AccFootprints,
		FactsP: 95, FactsR: 80, FactsF1: 86, AbsentP: 86, AbsentR: 92, Marked: 100, Speaker: 100, All: 88, SameSaid: 75},
	{Name: "vitrines", Langs: "fr", Story: phrase.AccWindows,
		FactsP: 81, FactsR: 83, FactsF1: 82, AbsentP: 92, AbsentR: 65, Marked: 97, Speaker: 100, All: 93, SameSaid: 88},
	{Name: "cremeux", Langs: "fr, en", Story: phrase.AccCheese,
		FactsP: 88, FactsR: 50, FactsF1: 64, AbsentP: 89, AbsentR: 90, Marked: 100, Speaker: 100, All: 93, SameSaid: 56},
	{Name: "eclusier", Langs: "fr, en", Story: phrase.AccPainting,
		FactsP: 79, FactsR: 75, FactsF1: 77, AbsentP: 90, AbsentR: 74, Marked: 99, Speaker: 97, All: 95, SameSaid: 71},
	{Name: "epreuve", Langs: "fr", Story: phrase.AccExam,
		FactsP: 60, FactsR: 68, FactsF1: 64, AbsentP: 95, AbsentR: 74, Marked: 99, Speaker: 100, All: 95, SameSaid: 81},
	{Name: "verdict", Langs: "en", Story: phrase.AccVerdict,
		FactsP: 83, FactsR: 57, FactsF1: 68, AbsentP: 77, AbsentR: 72, Marked: 96, Speaker: 95, All: 95, SameSaid: 67},
	{Name: "passeports", Langs: "fr, en", Story: phrase.AccPassports,
		FactsP: 85, FactsR: 75, FactsF1: 79, AbsentP: 89, AbsentR: 74, Marked: 99, Speaker: 98, All: 94, SameSaid: 84},
	{Name: "cantine", Langs: "fr", Story: phrase.AccCanteen,
		FactsP: 90, FactsR: 69, FactsF1: 78, AbsentP: 93, AbsentR: 91, Marked: 97, Speaker: 92, All: 88, SameSaid: 81},
	{Name: "debris", Langs: "en, fr", Story: phrase.AccDebris,
		FactsP: 85, FactsR: 75, FactsF1: 80, AbsentP: 94, AbsentR: 85, Marked: 99, Speaker: 97, All: 96, SameSaid: 77},
	{Name: "moteur", Langs: "it, pt, es, fr", Story: phrase.AccMotor,
		FactsP: 82, FactsR: 77, FactsF1: 79, AbsentP: 96, AbsentR: 66, Marked: 97, Speaker: 95, All: 95, SameSaid: 87},
	{Name: "grensbrug", Langs: "de, nl, en", Story: phrase.AccBridge,
		FactsP: 91, FactsR: 84, FactsF1: 87, AbsentP: 85, AbsentR: 48, Marked: 99, Speaker: 97, All: 95, SameSaid: 67},
	{Name: "permis", Langs: "fr", Story: phrase.AccLicence,
		FactsP: 82, FactsR: 69, FactsF1: 75, AbsentP: 88, AbsentR: 68, Marked: 99, Speaker: 100, All: 86, SameSaid: 75},
	{Name: "dinner", Langs: "en, fr", Story: phrase.AccDinner,
		FactsP: 92, FactsR: 72, FactsF1: 81, AbsentP: 92, AbsentR: 53, Marked: 97, Speaker: 99, All: 91, SameSaid: 79},
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
