package stamp

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
)

func TestDateLines(t *testing.T) {
	for in, want := range map[string]bool{
		"Publié le 12 mars 2026 à 18h12":                                                   true,
		"par Ana Roy | 12 mars 2026 | Transports | 2 commentaires":                         true,
		"February 1, 2019 Ida Holm, MS":                                                    true,
		"Mis à jour hier à 18 h 30":                                                        true,
		"Par LePhare.fr Publié le 15.07.2025 sur 08h10. Mis à jour le 16.07.2025 à 11h02.": true,
		"Le bac de Vernoy repart le 12 mars 2026, a indiqué la régie du port.":             false,
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		assert.Equal(t, want, Alone(&l), in)
	}
}

// A colophon says in sentences when an article appeared and who wrote it.
func TestColophon(t *testing.T) {
	for in, want := range map[string]int{
		"The Lamp, March 12, 2026, 4:10 PM EDT. Reporting by Ana Roy in Vernoy; editing by T. Hill": 3,
		"Harbour Post, Vernoy, 12 March 2026. By Ana Roy.":                                          2,
		"Le Phare, 12 mars 2026 à 18h12. Par Ana Roy, à Vernoy ; édition : T. Hill":                 3,
		"El Faro, 12 de marzo de 2026. Por Nuria Balcells":                                          2,
		"Die Laterne, 12. März 2026, 18:12 Uhr. Von Karl Stein":                                     2,
		"The ferry sank on March 12, 2026. By noon the divers had found it.":                        0, // tells more than the day
		"Reporting by Ana Roy; editing by T. Hill":                                                  0, // no day
		"March 12, 2026. The ferry is at the quay.":                                                 0,
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		assert.Len(t, Colophon(&l), want, in)
	}
}

func TestStamps(t *testing.T) {
	for _, c := range []struct{ in, want, updated string }{
		{"Publié le 12 mars 2026 à 18h12", "2026-03-12T18:12", ""},
		{"Le 18/04/2018 à 09h48", "2018-04-18T09:48", ""},
		{"March 12, 2026", "2026-03-12", ""},
		{"Le 02 octobre 2018 à 09h43", "2018-10-02T09:43", ""},
		{"Publié le 15/03/2025 à 06h30 - Mis à jour le 15/03/2025 à 09h12", "2025-03-15T06:30", "2025-03-15T09:12"},
		{"Publié le 16/10/2025 à 06h30, mis à jour à 09h12", "2025-10-16T06:30", "2025-10-16T09:12"}, // the day is the one before it
		{"Published: Sunday, 16th November 2025, 6:05pm", "2025-11-16T18:05", ""},
		{"By Ann Lee · Nov 16, 2025, 9:32 AM EST", "2025-11-16T09:32-05:00", ""},
		{"08:14, 16 October 2025", "2025-10-16T08:14", ""}, // the time before the date
		{"Thu Oct 16 2025 – 05:30", "2025-10-16T05:30", ""},
		{"Updated 6:52 PM EST, November 14, 2025", "", "2025-11-14T18:52-05:00"}, // and its zone
		{"Nov 14, 2025 Updated 2 hrs ago", "2025-11-14", ""},
		{"Monday 17 November 2025, 10.20am AEDT", "2025-11-17T10:20+11:00", ""},
		{"17 de octubre de 2025", "2025-10-17", ""},
		{"Veröffentlicht am 14. März 2026 um 18:12 Uhr", "2026-03-14T18:12", ""},
		{"14.03.2026, 18:12", "2026-03-14T18:12", ""},
		{"vendredi 1er août 2025", "2025-08-01", ""},
		{"2026-03-12 18:12", "2026-03-12T18:12", ""},
		{"Friday 12.15am, 3 January 2025", "2025-01-03T00:15", ""}, // half past midnight's hour is 0
		{"il y a 3 heures", "", ""},
		{"Le 12 mars à 18h12", "", ""},             // without a year nothing is told
		{"Il a payé 12 300 euros en 2024", "", ""}, // a year alone is no date
		{"99/99/2025", "", ""},
		{"version 1.2.3", "", ""},
	} {
		published, updated := "", ""
		for _, s := range All(line.Fold(c.in)) {
			if s.Updated && updated == "" {
				updated = s.ISO()
			} else if !s.Updated && published == "" {
				published = s.ISO()
			}
		}
		assert.Equal(t, c.want, published, c.in)
		assert.Equal(t, c.updated, updated, c.in)
	}
}

func TestPosted(t *testing.T) {
	for in, want := range map[string]bool{
		"— Mairie de Vernoy (@vernoy) March 12, 2026":   true,
		"— Le bac de Vernoy repart le 12 mars 2026":     false, // an item of a list
		"Le maire (@vernoy) l’a écrit le 12 mars 2026.": false,
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		assert.Equal(t, want, Posted(&l), in)
	}
}

func TestTrailing(t *testing.T) {
	for in, want := range map[string]string{
		"Le bac est à quai. Par J. R. - Publié le Lundi 9 Mars 2026 à 15:20": "2026-03-09T15:20",
		"Le bac est à quai, dit le rapport Publié le 9 mars 2026":            "", // no time: it may be told of
		"Publié le 9 mars 2026 à 15:20":                                      "", // a line of its own
		"Publié le 9 mars 2026 à 15:20, le rapport a surpris le port.":       "",
	} {
		s, ok := Trailing(in)
		assert.Equal(t, want != "", ok, in)
		if ok {
			assert.Equal(t, want, s.ISO(), in)
		}
	}
}
