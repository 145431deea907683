package engine

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/report"
	"recoupe/internal/story"
)

func quiet(Progress) {}

var files = []File{
	{"un.txt", []byte("Le pont de Sablonne ferme\n\nLe 12 mars 2026 à 18h12\n\nLe conseil municipal de Sablonne a voté mardi la fermeture du pont Vauclair. « Nous n’avons pas le choix », a déclaré la maire, Irène Castagnol. Près de 3 400 véhicules l’empruntent chaque jour.\n\nLes travaux dureront dix-huit mois, selon la mairie.\n")},
	{"deux.txt", []byte("Sablonne : le pont Vauclair fermé pour dix-huit mois\n\nLes élus de Sablonne ont décidé mardi de fermer le pont Vauclair, emprunté par 3 412 véhicules par jour. « Nous n’avons pas le choix », a dit Irène Castagnol, la maire.\n\nLe coût du chantier est estimé à 14 millions d’euros.\n")},
	{"three.txt", []byte("Sablonne bridge to shut for 18 months\n\nCouncillors in Sablonne, France, voted on Tuesday to close the Vauclair bridge, which carries some 3,400 vehicles a day. \"We have no choice,\" said the mayor, Irène Castagnol.\n\nA traders' association said it had not been consulted.\n")},
}

func read(t *testing.T, files ...File) []story.Article {
	var all []story.Article
	for _, f := range files {
		got, err := Read(f, quiet)
		require.NoError(t, err, f.Name)
		all = append(all, got...)
	}
	return all
}

func asJSON(t *testing.T, c story.Comparison) string {
	var b bytes.Buffer
	require.NoError(t, report.JSON(&b, &c))
	return b.String()
}

func TestTheWholePath(t *testing.T) {
	c := Compare(read(t, files...), quiet)
	require.NoError(t, c.Check())
	require.Len(t, c.Articles, 3)
	assert.NotEmpty(t, c.Facts)
	assert.NotEmpty(t, c.Utterances)
	for _, f := range c.Facts {
		assert.Len(t, f.Cells, 3)
	}
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	want := asJSON(t, Compare(read(t, files...), quiet))
	for _, order := range [][]int{{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		var in []File
		for _, i := range order {
			in = append(in, files[i])
		}
		assert.Equal(t, want, asJSON(t, Compare(read(t, in...), quiet)), "%v", order)
	}
}

func TestAnArticleAgainstItselfDiffersInNothing(t *testing.T) {
	c := Compare(read(t, files[0], File{"copie.txt", files[0].Data}), quiet)
	require.NoError(t, c.Check())
	assert.Empty(t, c.Omissions)
	for _, d := range c.Differences {
		t.Errorf("%v differs: %v", c.Facts[d.Fact].Statement, d)
	}
}

func TestFewAndStrangeArticles(t *testing.T) {
	for _, row := range []struct {
		name string
		text string
	}{
		{"no sentence", "…"},
		{"one word", "Pont"},
		{"all capitals", strings.ToUpper(string(files[0].Data))},
		{"right to left", "أعلن المجلس إغلاق الجسر يوم الثلاثاء. وقالت رئيسة البلدية إن الأشغال ستدوم سنة ونصف."},
		{"one long sentence", strings.Repeat("le pont de la ville ferme et le bac part puis ", 2200)},
		{"nothing but quote marks", strings.Repeat("« » “ ” ' \" ", 9000)},
		{"nothing but numbers", strings.Repeat("12 34,5 % 1 200 000 ", 4000)},
	} {
		f := File{"étrange.txt", []byte(row.text)}
		alone, err := Read(f, quiet)
		if err != nil {
			continue // refused with a reason: sane as well
		}
		c := Compare(alone, quiet)
		assert.NoError(t, c.Check(), row.name)
		c = Compare(append(read(t, files[0]), alone...), quiet)
		assert.NoError(t, c.Check(), row.name)
	}
	c := Compare(nil, quiet)
	assert.NoError(t, c.Check())
}

// Damaged files end in an article or in a message, never in a panic.
func TestMutatedFiles(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		f := files[random.IntN(len(files))]
		articles, err := Read(File{f.Name, mutated(random, f.Data)}, quiet)
		if err != nil {
			assert.NotEqual(t, "failed", Why(err).Code, "every refusal has its reason")
			continue
		}
		c := Compare(append(articles, read(t, files[1])...), quiet)
		require.NoError(t, c.Check())
	}
}

// mutated returns a copy of data with a few bytes changed, lost or repeated.
func mutated(random *rand.Rand, data []byte) []byte {
	data = bytes.Clone(data)
	for range 1 + random.IntN(20) {
		i := random.IntN(len(data))
		switch random.IntN(3) {
		case 0:
			data[i] = byte(random.IntN(256))
		case 1:
			data = append(data[:i], data[min(len(data), i+random.IntN(40)):]...)
		case 2:
			data = append(data[:i:i], append(bytes.Repeat([]byte{data[i]}, random.IntN(30)), data[i:]...)...)
		}
		if len(data) == 0 {
			data = []byte{' '}
		}
	}
	return data
}

// Of articles that do not say their day, the month and year that most of them tell is that of the days
// without a year.
func TestTheMonthThatUndatedArticlesTell(t *testing.T) {
	c := Compare(read(t,
		File{"un.txt", []byte("Le bac de Rocle a coulé le 12 mars 2024, a dit la mairie du village. Une enquête est ouverte depuis le 14 mars.\n")},
		File{"deux.txt", []byte("Le bac de Rocle a coulé le 12 mars 2024, a dit la région. Il avait été construit en mai 1998 par un chantier.\n")},
		File{"trois.txt", []byte("Le bac de Rocle a coulé le 12 mars au matin, a dit le capitaine du port. Personne n’était à bord du bac.\n")}), quiet)
	told := map[string]bool{}
	for _, a := range c.Articles {
		for _, when := range a.Times {
			told[when.Of(a.Text)+" "+when.From] = true
		}
	}
	assert.True(t, told["14 mars 2024-03-14"], told)
	assert.True(t, told["12 mars au matin 2024-03-12"], told)
}

// A file's first articles are read, and what it holds is told.
func TestReadFirst(t *testing.T) {
	var feed strings.Builder
	for i := range 5 {
		fmt.Fprintf(&feed, `{"title":"Le bac %d","text":"%s"}`, i, strings.Repeat("Le bac de Sablonne reste à quai. ", maxInFile/4/33))
	}
	articles, of, err := ReadFirst(File{"a.json", []byte(feed.String())}, 2, quiet)
	require.NoError(t, err)
	assert.Len(t, articles, 2)
	assert.Equal(t, 5, of)
	assert.Greater(t, len(articles[0].Text), maxInFile/5, "those that are left out take no room")
}
