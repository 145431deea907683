package utterance

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/name"
	"recoupe/internal/phrase"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// articles makes annotated articles: "fr: text", paragraphs parted by " / ".
func articles(texts ...string) []story.Article {
	var out []story.Article
	for _, t := range texts {
		language, body, _ := strings.Cut(t, ": ")
		a := story.Article{Language: language}
		for i, p := range strings.Split(body, " / ") {
			if i > 0 {
				a.Text += "\n\n"
			}
			start := len(a.Text)
			a.Text += p
			a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: start, End: len(a.Text)}, Kind: story.Body})
		}
		a.Sentences = segment.Sentences(&a)
		a.Quantities = quantity.Find(&a)
		a.Mentions = name.Find(&a)
		a.Quotes = quote.Find(&a)
		out = append(out, a)
	}
	return out
}

// told gives the relation of an utterance and the operations on its members.
func told(u story.Utterance) (string, []string) {
	var codes []string
	for _, m := range u.Members {
		for _, n := range m.Notes {
			codes = append(codes, strings.TrimPrefix(n.Code, "quote."))
		}
	}
	return u.Relation.String(), codes
}

func TestGroup(t *testing.T) {
	for _, c := range []struct {
		a, b     string
		relation string
		notes    string
	}{
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », assure Léa Morvan.", "verbatim", ""},
		{"en: “We were here before,” Léa Morvan said.", "en: “We were here before,” said Léa Morvan.", "verbatim", ""},                                 // little words alone
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: “La digue tiendra tout l’hiver !”, assure Léa Morvan.", "verbatim", "signs"}, // other marks and signs only
		{"fr: « La digue tiendra tout l'hiver, et les bateaux sortiront », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "cut", "cutEnd"},
		{"fr: « Je le répète, la digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "cut", "cutStart"},
		{"fr: « La digue, croyez-moi, tiendra tout l'hiver », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "cut", "cutMiddle"},
		{"fr: « La digue tiendra probablement tout l'hiver », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "cut", "cutMiddle hedge"},
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: « La digue résistera tout l'hiver », a dit Léa Morvan.", "reworded", "changed"},
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: Léa Morvan assure que la digue tiendra tout l'hiver.", "indirect", "unmarked"},
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: « La digue tiendra tout l'hiver », a dit Paul Viel.", "otherSpeaker", "other"},
		{"fr: « La digue protégera le village cet hiver », a dit Léa Morvan.", "en: “The dike will protect the village this winter,” said Léa Morvan.", "translation", "translated"},
		{"en: “The sea wall will hold all winter,” said Clara Whitmore.", "en: “The sea wall will hold,” said Ms Whitmore.", "cut", "cutEnd"},
		{"en: “The sea wall will hold all winter,” said Clara Whitmore.", "en: Clara Whitmore said the sea wall would hold all winter.", "indirect", "reported"},
	} {
		t.Run(c.b, func(t *testing.T) {
			as := articles(c.a, c.b)
			us := Group(as)
			require.Len(t, us, 1)
			relation, notes := told(us[0])
			assert.Equal(t, c.relation, relation)
			assert.Equal(t, c.notes, strings.Join(notes, " "))
			require.Len(t, us[0].Members, 2)
			for _, n := range notes {
				for _, l := range phrase.Langs {
					r := story.Because("quote."+n, "x", "y")
					assert.NotEqual(t, r.Code, phrase.Reason(l, r))
				}
			}
		})
	}
}

func TestApart(t *testing.T) {
	for _, c := range [][2]string{
		{"fr: « La digue tiendra tout l'hiver », a dit Léa Morvan.", "fr: « Le budget sera voté en mai », a dit Léa Morvan."}, // one speaker, two things said
		{"fr: « Nous ne céderons rien », a dit Léa Morvan.", "fr: « Nous ne paierons rien », a dit Paul Viel."},               // two speakers, a turn of phrase
		{"fr: « C'est une honte », a dit Léa Morvan.", "fr: « C'est une chance », a dit Paul Viel."},
		{"en: “We will see,” said Clara Whitmore.", "fr: « La digue tiendra », a dit Paul Viel."},
	} {
		assert.Empty(t, Group(articles(c[0], c[1])), c[1])
	}
}

// What is reported of two events is the same only in the same words, and so is what two persons say.
func TestReportsOfTwoEvents(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"fr: La mairie prévoit d'améliorer le partage des alertes au niveau de la digue.", "fr: Léa Morvan, maire, a affirmé que les services avaient un rôle à jouer au niveau de la digue.", false},
		{"fr: La mairie assure que la digue tiendra tout l'hiver.", "fr: Léa Morvan, maire, assure que la digue tiendra tout l'hiver.", true},
		{"fr: « Il faut une enquête indépendante sur la digue », a dit Léa Morvan.", "fr: « Il nous faut une enquête indépendante », a dit Hugo Castel.", false},
		{"fr: « Le conseil a consulté ses ingénieurs, il n'a pas consulté les pêcheurs », a dit Léa Morvan.", "fr: « Le conseil a consulté ses ingénieurs, il n'a pas consulté les pêcheurs », a dit Hugo Castel.", true},
	} {
		as := articles(c.a, c.b)
		as[0].Event, as[1].Event = "e1", "e2"
		assert.Equal(t, c.one, len(Group(as)) == 1, c.b)
	}
}

// The halves of a quote split around its cue belong to one utterance with the
// whole, and the alignment has a column for each member.
func TestSplit(t *testing.T) {
	as := articles("fr: « La digue tiendra », a dit Léa Morvan, « et les bateaux sortiront du port. »",
		"fr: « La digue tiendra et les bateaux sortiront du port », a dit Léa Morvan.")
	us := Group(as)
	require.Len(t, us, 1)
	require.Len(t, us[0].Members, 3)
	for _, c := range us[0].Table {
		require.Len(t, c.Spans, 3)
		for k, s := range c.Spans {
			m := us[0].Members[k]
			a := &as[m.Article]
			if !s.Empty() {
				assert.True(t, a.Quotes[m.Quote].Contains(s))
			}
		}
	}
}

func TestTerms(t *testing.T) {
	us := Group(articles("fr: La « Maison des pêcheurs » a rouvert.", "fr: Hier, la « maison des pêcheurs » était pleine."))
	require.Len(t, us, 1)
	assert.Equal(t, story.TermRelation, us[0].Relation)
}

// Grouping does not depend on the order of the articles.
func TestOrder(t *testing.T) {
	texts := []string{
		"fr: « La digue tiendra tout l'hiver, et les bateaux sortiront », a dit Léa Morvan. « Le budget sera voté en mai », a dit Paul Viel.",
		"fr: Léa Morvan assure que la digue tiendra tout l'hiver. Paul Viel parle d'un budget « voté en mai ».",
		"en: “The dike will hold all winter,” said Léa Morvan. “The budget will be voted in May,” Paul Viel said.",
		"fr: « Les bateaux sortiront », a dit Léa Morvan. « La digue tiendra tout l'hiver », a dit Paul Viel.",
	}
	groups := func(order []int) []string {
		var in []string
		for _, i := range order {
			in = append(in, texts[i])
		}
		as := articles(in...)
		var out []string
		for _, u := range Group(as) {
			var members []string
			for _, m := range u.Members {
				members = append(members, as[m.Article].Quotes[m.Quote].Of(as[m.Article].Text)+" "+m.Relation.String())
			}
			slices.Sort(members)
			out = append(out, u.Relation.String()+": "+strings.Join(members, " | "))
		}
		slices.Sort(out)
		return out
	}
	want := groups([]int{0, 1, 2, 3})
	require.NotEmpty(t, want)
	for _, o := range [][]int{{3, 2, 1, 0}, {1, 0, 3, 2}, {2, 3, 0, 1}} {
		assert.Equal(t, want, groups(o))
	}
}

func TestMany(t *testing.T) {
	one := "« La digue tiendra », a dit Léa Morvan. « Le budget sera voté », a dit Paul Viel. "
	as := articles("fr: "+strings.Repeat(one, 400), "fr: "+strings.Repeat(one, 400))
	for _, u := range Group(as) {
		for _, m := range u.Members {
			for _, s := range m.Marks {
				require.LessOrEqual(t, s.End, len(as[m.Article].Text))
			}
		}
	}
}
