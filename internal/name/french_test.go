package name_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Names that French makes of common words, and words with a capital or a demonym that
// name nothing.
func TestFrench(t *testing.T) {
	for _, row := range []struct {
		language, text string
		want           []string
	}{
		// where a body of the state sits
		{"fr", "Les élèves de l’académie du Plateau attendent.", []string{"place Plateau"}},
		{"fr", "Les lycées des académies de Valmont et du Plateau attendent. Ceux de Valmont et du Plateau aussi.", []string{"place Valmont", "place Plateau", "place Valmont", "place Plateau"}},
		{"fr", "La préfecture du Grand-Val et le tribunal des Collines se taisent.", []string{"place Grand-Val", "place Collines"}},
		{"fr", "L’académie des sciences et la préfecture de police se taisent.", nil},
		{"fr", "Le maire de Valmont et du Conseil se tait.", []string{"place Valmont"}}, // a body is no place
		// a noun and its adjective
		{"fr", "L’association Rives vivantes attend. Les bénévoles de Rives vivantes comptent.", []string{"body Rives vivantes", "body Rives vivantes"}},
		{"fr", "Le collectif Ciel clair attend.", []string{"body Ciel clair"}},
		{"fr", "Le collectif Espoir demande un délai.", []string{"body Espoir"}}, // a verb
		// a phrase that a noun announces
		{"fr", "L’association Marcheurs en route attend. Pour les bénévoles de Marcheurs en route, le quai reste. Marcheurs en route compte.", []string{"body Marcheurs en route", "body Marcheurs en route", "body Marcheurs en route"}},
		{"fr", "Le syndicat Guides unis attend. Guides unis le dit.", []string{"body Guides unis", "body Guides unis"}},
		{"fr", "Le collectif Citoyens contre le tunnel proteste.", []string{"body Citoyens contre le tunnel"}},
		{"fr", "Le collectif Norvex en appelle au préfet.", []string{"body Norvex"}},
		{"fr", "Le syndicat Norvex en grève attend. Norvex le dit.", []string{"body Norvex", "body Norvex"}},
		{"fr", "L’association Rivage pour tous attend. À Rivage pour tous, on compte.", []string{"body Rivage pour tous", "body Rivage pour tous"}},
		{"en", "The charity Boats for all said no. A clerk of Boats for all left.", []string{"body Boats for all", "body Boats for all"}},
		{"en", "The campaign Parents against fumes met. Walkers for Brassy met.", []string{"body Parents against fumes", "other Brassy"}},
		{"en", "The union Norvex in court said no.", []string{"body Norvex"}},
		// a relative clause shows a name, whatever its ending
		{"fr", "Unidor, qui emploie cent marins, attend.", []string{"body Unidor"}},
		{"fr", "Unidor, qui a payé la ville, attend.", []string{"other Unidor"}},
		{"en", "Norvalis, which paid the town, says so.", []string{"other Norvalis"}},
		{"fr", "Surprise, qui sait, attend.", nil},
		// official journals and stations
		{"fr", "Un arrêté publié au Journal officiel le confirme.", []string{"body Journal officiel"}},
		{"fr", "Invité de Radio Une, il attend. Il l’a dit au micro d’Onde 4.", []string{"body Radio Une", "body Onde 4"}},
		// a court of a country that nobody names
		{"fr", "La Cour suprême a rejeté le recours.", []string{"body Cour suprême (us-supreme-court)"}},
		{"fr", "Aux États-Unis, la Cour suprême a rejeté le recours.", []string{"place États-Unis (united-states)", "body Cour suprême → Cour suprême des États-Unis (us-supreme-court)"}},
		// a language is no country
		{"fr", "Il a répondu en anglais et parle portugais.", nil},
		{"en", "He answered in French.", nil},
		{"fr", "Selon Le Quotidien du Val, le tribunal correctionnel de Brassy tranchera.", []string{"body Le Quotidien du Val", "place Brassy"}},
		{"fr", "Dans le Haut-Sorbier, la gendarmerie de Saint-Elme enquête au lycée Jean-Roux de Brassy.", []string{"place Haut-Sorbier", "place Saint-Elme", "place Jean-Roux", "place Brassy"}},
		{"fr", "La firme est rachetée par l’Allemand Krugmar.", []string{"~place Allemand → Allemagne (germany)", "other Krugmar"}},
		{"fr", "Les services nord-coréens se taisent.", []string{"~place nord-coréens → Corée du Nord (north-korea)"}},
		{"fr", "L’ONG Rives Hautes demande à l’Autorité des ports d’adopter une règle.", []string{"body Rives Hautes", "body Autorité des ports"}},
		{"fr", "L’ex-ministre belge des Sports, en charge de la Mer, se tait (NDLR).", []string{"~place belge → Belgique (belgium)"}}, // what they are in charge of
		{"fr", "La société Norvex à Brassy ferme. L’usine Altipla de Brassy aussi, comme les produits Sorvel Duran.", []string{"body Norvex", "place Brassy", "other Altipla", "place Brassy", "other Sorvel Duran"}},
		{"fr", "La députée de Marie-Rose Anne Maro siège pour la circonscription de Marie-Rose.", []string{"place Marie-Rose", "person Anne Maro", "place Marie-Rose"}},
		{"fr", "Le président de Renault Rauno Brask attend.", []string{"body Renault (renault)", "person Rauno Brask"}},
		{"fr", "Le car roulait sur la RN85.", []string{"other RN85"}}, // a road
		{"fr", "Il l’a dit au Figaro, puis Le Monde et L’Humanité l’ont su. Il en coûte 3 Mds€.", []string{"other Figaro", "body Le Monde", "body L’Humanité"}},
		{"fr", "Le sénateur LR attend, le chef des Républicains aussi.", []string{"body LR → Les Républicains (les-republicains)", "body Républicains → Les Républicains (les-republicains)"}},
		{"fr", "L’équipe tient la France 3-3.", []string{"place France (france)"}}, // a score
		{"fr", "Le sommet de l’Otan s’ouvre, a dit l’Onu.", []string{"body Otan → Organisation du traité de l'Atlantique nord (nato)", "body Onu → Organisation des Nations unies (un)"}},
		{"fr", "Le collectif Renaître à Brassy attend, la société Norvex à Brassy aussi.", []string{"body Renaître à Brassy", "body Norvex", "place Brassy"}}, // where it is, or how it is called
		// all that an article gives of a name
		{"fr", "Josette, 84 ans, logeait en haut. Lucien et son épouse dormaient, comme le couple Marthe et Gilbert.", []string{"person Josette", "person Lucien", "person Marthe", "person Gilbert"}},
		{"fr", "Retraité, 71 ans, il dort. Chantier, 3 ans de travaux. Le couple Marthe et Luc Martin dort.", []string{"person Marthe", "person Luc Martin"}},
		{"en", "Ines, 81, lived there. Mayor, 51, unhurt.", []string{"person Ines"}},
		{"fr", "La Ligue des quais (Ldq) attend. La LDQ aussi.", []string{"body Ligue des quais", "body Ldq → Ligue des quais", "body LDQ → Ligue des quais"}},
		// a building, a court's office, who founded a firm
		{"en", "The jury left the Tom D. Holm Federal Building.", []string{"place Tom D. Holm Federal Building"}},
		{"en", "US District Judge Ida Holm told both former US Secretaries of State.", []string{"place US → United States (united-states)", "person Ida Holm", "place US → United States (united-states)"}},
		{"en", "Norvalis founder Tom Holm met former Altipla chief Ida Roy. Police chief Ida Roy sat.", []string{"body Norvalis", "person Tom Holm", "body Altipla", "person Ida Roy", "person Ida Roy"}},
		// who stands right behind what he is in charge of
		{"fr", "Le ministre des Transports Anne Maro parle. La maire de Port-Elme Anne Vaulne attend.", []string{"person Anne Maro", "place Port-Elme", "person Anne Vaulne"}},
		{"fr", "Invité de France Inter, puis de France 3, Marc Roux parle à 20 Minutes pendant 20 minutes.", []string{"body France Inter", "body France 3", "person Marc Roux", "body 20 Minutes"}},
		{"fr", "Les secours du Gard et de l’Aisne montent en Haute-Savoie, au Puy de Sault et à la Croix de Vaulne.", []string{"place Gard", "place Aisne", "place Haute-Savoie (upper-savoy)", "place Puy de Sault", "place Croix de Vaulne"}},
		{"fr", "Le parc rouvre — Mairie d’Elme (@Elme_Ville) pic.twitter.com/Xd3Rw https://t.co/Ab7Kd", []string{"body Mairie d’Elme"}}, // no account, no address
		{"fr", "Le pont a cédé. « Le quai tient. L’IRQVN est sur place », dit-elle.", []string{"body IRQVN"}},
		{"fr", "Le juriste Otto Brandl doute.", []string{"person Otto Brandl"}}, // a number in Italian
	} {
		a := article(row.language, row.text)
		assert.Equal(t, row.want, said(&a), row.text)
	}
}
