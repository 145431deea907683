package name

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestBodyKinds(t *testing.T) {
	in := func(langs ...string) *bodyKinds {
		articles := []story.Article{{Outlet: story.Field{Value: "The Lamp"}}}
		for _, l := range langs {
			articles = append(articles, story.Article{Language: l})
		}
		return newBodyKinds(articles)
	}
	none, chamber, outlet := story.AnyBody, story.ChamberBody, story.OutletBody
	for _, row := range []struct {
		lang, name string
		want       story.BodyKind
	}{
		{"en", "Senate", chamber},
		{"en", "the Senate", chamber},
		{"en", "House", chamber},
		{"en", "Commons", chamber},
		{"en", "US Congress", chamber},
		{"en", "U.S. House of Representatives", chamber},
		{"en", "House of Commons of Canada", chamber},
		{"en", "Congress of the United States", chamber},
		{"en", "Texas Senate", chamber},
		{"en", "Scottish Parliament", chamber},
		{"en", "European Parliament", chamber},
		{"en", "Capitol Hill", chamber}, // where it stands
		{"en", "Bundestag", chamber},
		{"en", "White House", none},
		{"en", "House Harbour Committee", none},
		{"en", "Dockers Union Congress", none},
		{"en", "National Council of Nurses", none}, // only with a place is it the chamber of that name
		{"en", "Lamp", outlet},                     // one of those compared
		{"en", "Tidewater News", outlet},
		{"en", "AFP", outlet},
		{"en", "BBC", outlet},
		{"en", "CNN", outlet},
		{"en", "Radio Norland", outlet},
		{"en", "Times", none}, // whose, nobody knows
		{"en", "Dutch Post Office", none},
		{"en", "", none},
		{"fr", "Assemblée nationale", chamber},
		{"fr", "Assemblée nationale du Québec", chamber},
		{"fr", "Parlement européen", chamber},
		{"fr", "Parlement britannique", chamber},
		{"fr", "Parlement écossais", chamber},
		{"fr", "Chambre des communes", chamber},
		{"fr", "Chambre des représentants américaine", chamber},
		{"fr", "Sénat", chamber},
		{"fr", "Sénat du Texas", chamber},
		{"fr", "Palais-Bourbon", chamber},
		{"fr", "Bundestag", chamber},
		{"fr", "Chambre des métiers", none},
		{"fr", "Congrès des maires", none},
		{"fr", "Prévalis", none},
		{"fr", "Agence France-Presse", outlet},
		{"fr", "Radio-Canada", outlet},
		{"fr", "Télé Vaulne", outlet},
		{"de", "Bundestag", chamber},
		{"de", "Parlament", chamber},
		{"de", "Europaparlament", chamber},
		{"es", "Congreso de los Diputados", chamber},
		{"es", "Senado", chamber},
		{"it", "Camera dei deputati", chamber},
		{"nl", "Tweede Kamer", chamber},
		{"pt", "Assembleia da República", chamber},
	} {
		assert.Equal(t, row.want, in(row.lang).of(row.name), row.lang+" "+row.name)
	}
	assert.Equal(t, chamber, in("fr", "en").of("House of Lords"), "the tables of every language of the story")
}

// Only an organisation is asked what kind of body it is: "Ida Post" is somebody.
func TestUniteTellsBodies(t *testing.T) {
	src := "The Senate met Ida Post of the Tidewater News. The Senate waits. Ida Post left."
	a := story.Article{Language: "en", Text: src}
	a.Mentions = []story.Mention{}
	for _, m := range []struct {
		at, end int
		name    string
		kind    story.NameKind
	}{{4, 10, "Senate", story.Organisation}, {15, 23, "Ida Post", story.Person}, {31, 45, "Tidewater News", story.Organisation}} {
		x := story.Mention{Name: m.name, Kind: m.kind}
		x.Start, x.End = m.at, m.end
		a.Mentions = append(a.Mentions, x)
	}
	got := map[string]story.BodyKind{}
	for _, n := range Unite([]story.Article{a}) {
		got[n.Name] = n.Body
	}
	assert.Equal(t, map[string]story.BodyKind{"Senate": story.ChamberBody, "Ida Post": story.AnyBody, "Tidewater News": story.OutletBody}, got)
}
