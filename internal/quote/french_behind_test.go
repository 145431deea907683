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
	// a clause in marks that goes on from the sentence before
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Elles « vont pouvoir rentrer et sécher leurs voiles ».", "vont pouvoir rentrer et sécher leurs voiles", "mixed", "Odile Perrin", ""},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. La digue fermera « cette nuit et rouvrira lundi à l'aube ».", "cette nuit et rouvrira lundi à l'aube", "mixed", "Odile Perrin", ""},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Le maire Henri Lambert trouve le port « trop vide pour la saison ».", "trop vide pour la saison", "mixed", "Henri Lambert", "trouve"},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Henri Lambert est venu avec « un panier de crabes pour la table ».", "un panier de crabes pour la table", "mixed", "", ""}, // another is named
	// who is set apart from those before
	{"« Le four est froid », a précisé de son côté la mairie.", "Le four est froid", "direct", "la mairie", "a précisé"},
	{"« Le four est froid », regrettent de leur côté les boulangers.", "Le four est froid", "direct", "les boulangers", "regrettent"},
	{"Le four est « trop vieux » ou « mal placé », a ajouté pour sa part le capitaine Henri Lambert.", "trop vieux", "mixed", "Henri Lambert", "a ajouté"},
	// an apposition whose second comma is left out
	{"Le trésorier Henri Lambert, du club Azur a moqué « la paresse du comité ».", "la paresse du comité", "mixed", "Henri Lambert", "a moqué"},
	{"Odile Perrin, maire de Sarle a salué « un beau soir ».", "un beau soir", "mixed", "Odile Perrin", "a salué"},
	// who holds up what is written
	{"Réunies lundi, les cheffes ont aussitôt levé debout dans la cour des panneaux clamant « Sauvez le four ».", "Sauvez le four", "direct", "les cheffes", "clamant"},
	{"Assis en rond, les élèves ont déployé une banderole proclamant « Rendez le préau ».", "Rendez le préau", "direct", "les élèves", "proclamant"},
	{"Postés sous le porche, les boulangers ont dit « non merci à tous ».", "non merci à tous", "mixed", "les boulangers", "ont dit"},
	// nouns
	{"Sa deuxième demande de prêt datait de mai.", "", "", "", ""},
	{"Cette dernière annonce de vente datait de mars.", "", "", "", ""},
}
