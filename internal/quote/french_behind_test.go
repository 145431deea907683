package quote

import "testing"

// Who says what stands between marks is told right behind them, though a verb stands before.
func TestFrenchBehind(t *testing.T) { check(t, "fr", frenchBehind) }

var frenchBehind = []row{
	// a verb before the marks that does not lead into them
	{"Les semis avancent, mais restent « bien maigres », souligne Odile Perrin.", "bien maigres", "mixed", "Odile Perrin", "souligne"},
	{"Les semis continuent, mais sont \"bien maigres\", confie Odile Perrin.", "bien maigres", "mixed", "Odile Perrin", "confie"},
	{"Le nageur évoque sa fatigue, « bien réelle », dit son médecin Henri Lambert.", "bien réelle", "mixed", "Henri Lambert", "dit"},
	{"La crue menace d'emporter « toute la haie », craint le maire Henri Lambert.", "toute la haie", "mixed", "Henri Lambert", "craint"},
	{"La gérante Odile Perrin évoquait deux poneys perdus, alors qu'il paraît « certain », selon l'éleveur Henri Lambert, qu'un troisième a suivi.", "certain", "mixed", "Henri Lambert", "selon"},
	// one that does: who stands behind passes it on
	{"Odile Perrin dénonce « une faute », rapporte La Vigie.", "une faute", "mixed", "Odile Perrin", "dénonce"},
	{"Odile Perrin a affirmé que la haie, taillée lundi, « repoussera vite », selon La Vigie.", "repoussera vite", "mixed", "Odile Perrin", "a affirmé"},
	{"Henri Lambert promet de rendre « tous les poneys », indique la mairie.", "tous les poneys", "mixed", "Henri Lambert", "promet"},
}
