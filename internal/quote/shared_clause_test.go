package quote

import "testing"

// One verb of saying leads into several clauses, or goes on behind "et" without its auxiliary.
func TestSharedClause(t *testing.T) {
	check(t, "fr", []row{
		{"La ministre, Odile Perrin, a promis que la halle serait vidée et demandé un bilan avant mardi.", "la halle serait vidée", "indirect", "Odile Perrin", "a promis"},
		{"La ministre, Odile Perrin, a promis que la halle serait vidée et demandé un bilan avant mardi.", "un bilan avant mardi", "indirect", "Odile Perrin", "demandé"},
		{"Le maire a juré que le four serait froid et rallumé à temps.", "le four serait froid et rallumé à temps", "indirect", "le maire", "a juré"}, // no verb of saying
		{"Une fournière, Odile Perrin, résume le sentiment du quai : « On a eu chaud. »", "On a eu chaud.", "direct", "Odile Perrin", "résume"},
		{"Une note oubliée le pressait de partir « avant la neige ».", "avant la neige", "mixed", "une note oubliée", "pressait"},
		{"Chez Norvex, où l'on parle d'un contrôle « de routine », on rappelle que le four est froid.", "de routine", "mixed", "Norvex", "parle"},
		{"Chez Norvex, où l'on parle d'un contrôle « de routine », on rappelle que le four est froid.", "le four est froid", "indirect", "Norvex", "rappelle"},
		{"Odile Perrin range ses clés. Puis, sur le seuil de la halle : « Je reviendrai. »", "Je reviendrai.", "direct", "", ":"},
		{"Un bilan invérifiable, note la mairie.", "Un bilan invérifiable", "indirect", "la mairie", "note"},
		{"La régie, elle, refuse de commenter « une fable ».", "une fable", "mixed", "la régie", "commenter"},
	})
	check(t, "en", []row{
		{"Ann Carey said the lock would stay shut unless the guild agreed, and that the gate had been “greased twice.”", "greased twice.", "mixed", "the guild", "agreed"}, // nothing tells the clauses apart
		{"Ann Carey said that the lock would stay shut unless the guild agreed, and that the gate had been “greased twice.”", "greased twice.", "mixed", "Ann Carey", "said"},
		{"The lock keeper asked me not to name her.", "", "", "", ""},
		{"Anyone with questions can call the lock office.", "", "", "", ""},
	})
}
